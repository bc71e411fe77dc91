package be.koffieronde.bench;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Weeks of five supporters who cannot give all that is asked for, small enough to prove how little must be lost: generated
 * centres in which everybody works two half-days, with as many of the pupils as ask for a third more than these hours.
 * Priorities are 1 to 3.
 */
final class LeastLossWeeks {

    private static final int CENTRE = 5;
    private static final int DAYS = 2;
    private static final int MOST_MINUTES = 3 * 60;
    private static final double SHARE = 4 / 3.0;
    private static final int PRIORITIES = 3;

    private LeastLossWeeks() {}

    /** Weeks without end, from the centres with seeds 1, 2, …; always the same ones for one program. */
    static Stream<Problem> all() {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> of(Generator.generate(GeneratorSettings.of(CENTRE, seed)), seed));
    }

    private static Problem of(Problem centre, long seed) {
        List<Supporter> supporters = centre.supporters().stream()
                .map(supporter -> lessAtWork(
                        supporter, new Random(seed * CENTRE + supporter.id().hashCode())))
                .toList();
        long hours = supporters.stream().mapToLong(Supporter::weeklyMinutes).sum();
        return new Problem(
                "overfull-week-" + seed,
                centre.calendar(),
                centre.locations(),
                centre.travel(),
                centre.schools(),
                supporters,
                List.of(),
                centre.collaborationModels(),
                pupils(centre, hours, new Random(seed)),
                List.of(),
                List.of(),
                centre.weights());
    }

    private static Supporter lessAtWork(Supporter supporter, Random random) {
        List<DayOfWeek> days = new ArrayList<>(supporter.hours().keySet());
        Collections.sort(days);
        Collections.shuffle(days, random);
        Map<DayOfWeek, Window> hours = new HashMap<>();
        days.stream()
                .limit(DAYS)
                .forEach(day -> hours.put(day, firstPart(supporter.hours().get(day))));
        return new Supporter(
                supporter.id(),
                supporter.name(),
                supporter.home(),
                supporter.profile(),
                supporter.expertise(),
                hours,
                hours.values().stream().mapToInt(Window::minutes).sum(),
                supporter.lunch(),
                Map.of(),
                supporter.absences(),
                supporter.on());
    }

    private static Window firstPart(Window window) {
        return new Window(window.from(), Math.min(window.to(), window.from() + MOST_MINUTES));
    }

    /** Somebody the pupil is used to costs nothing on the level that is proved, and stays. */
    private static List<Pupil> pupils(Problem centre, long hours, Random random) {
        List<Pupil> shuffled = new ArrayList<>(centre.pupils());
        Collections.shuffle(shuffled, random);
        List<Pupil> pupils = new ArrayList<>();
        long demand = 0;
        for (Pupil pupil : shuffled) {
            if (demand < SHARE * hours) {
                pupils.add(new Pupil(
                        pupil.id(),
                        pupil.name(),
                        pupil.school(),
                        pupil.classGroup(),
                        1 + random.nextInt(PRIORITIES),
                        List.of(),
                        pupil.absences(),
                        pupil.on(),
                        pupil.needs()));
                demand += OverfullCentre.minutes(pupil);
            }
        }
        return pupils;
    }
}
