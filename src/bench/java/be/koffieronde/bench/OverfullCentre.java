package be.koffieronde.bench;

import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.time.DatedExceptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A centre with more demand than hours: pupils come a second time under another id, with the same school, needs and
 * priority, but no class, no partners and nobody they are used to, until sessions ask for so much of the supporters' weekly
 * minutes. Hours, homes and everybody's appointments stay as they are.
 *
 * @param share of the weekly minutes; 4/3 is a third more than there is, before any drive
 */
record OverfullCentre(Problem centre, double share) {

    Problem problem(String name, long seed) {
        long hours =
                centre.supporters().stream().mapToLong(Supporter::weeklyMinutes).sum();
        List<Pupil> pupils = new ArrayList<>(centre.pupils());
        long demand = pupils.stream().mapToLong(OverfullCentre::minutes).sum();
        List<Pupil> again = new ArrayList<>(centre.pupils());
        Collections.shuffle(again, new Random(seed));
        for (int k = 0; demand < share * hours && !again.isEmpty(); k++) {
            Pupil pupil = again.get(k % again.size());
            pupils.add(another(pupil, 2 + k / again.size()));
            demand += minutes(pupil);
        }
        return Renamed.of(centre.withPupils(pupils), name);
    }

    /** Asked for in a week. */
    static long minutes(Pupil pupil) {
        return pupil.needs().stream()
                .mapToLong(need -> (long) need.sessionsPerWeek() * need.minutes())
                .sum();
    }

    private static Pupil another(Pupil pupil, int number) {
        return new Pupil(
                pupil.id() + "-" + number,
                pupil.name(),
                pupil.school(),
                null,
                pupil.priority(),
                List.of(),
                Set.of(),
                DatedExceptions.NONE,
                pupil.needs().stream().map(need -> another(need, number)).toList());
    }

    private static Need another(Need need, int number) {
        return new Need(
                need.id() + "-" + number,
                need.expertise(),
                need.sessionsPerWeek(),
                need.minutes(),
                need.minDaysApart(),
                need.when(),
                need.preferred(),
                null,
                need.term());
    }
}
