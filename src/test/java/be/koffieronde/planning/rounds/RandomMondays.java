package be.koffieronde.planning.rounds;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestSupporter;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.timefold.PlanFixture;
import be.koffieronde.planning.timefold.PlanSolution;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Rounds of one to four visits on An's Monday, by bike, in which every time is a whole multiple of ten minutes. */
final class RandomMondays {

    private static final String DATE = "2026-11-23";
    private static final int GRID = EveryStart.GRID;

    private final Random random;

    RandomMondays(long seed) {
        random = new Random(seed);
    }

    /** A plan whose only round is its first. */
    PlanSolution next() {
        TestCentre centre = new TestCentre()
                .supporter("an", this::change)
                .partner("heidi", "de-brug", heidi -> heidi.talk(1, 10 * between(1, 3)))
                .pupil("p", "de-brug", p -> p.partners("heidi"));
        List<String> visits = new ArrayList<>(oneIn(2) ? List.of("talk/heidi/1") : List.of());
        int sessions = between(1, 4 - visits.size());
        for (int n = 0; n < sessions; n++) {
            String need = "n" + n;
            centre.pupil("p" + n, oneIn(2) ? "de-brug" : "het-park", p -> p.need(need, this::change));
            visits.add("support/" + need + "/1/1");
        }
        Collections.shuffle(visits, random);
        return plan(centre, visits);
    }

    private PlanSolution plan(TestCentre centre, List<String> visits) {
        List<String> pinned = visits.stream().filter(visit -> oneIn(12)).toList();
        PlanFixture plan = new PlanFixture(centre)
                .round(
                        "an",
                        DATE,
                        visits.stream()
                                .map(visit -> pinned.contains(visit) ? visit + " " + anyTime() : visit)
                                .toArray(String[]::new));
        visits.stream()
                .filter(visit -> !pinned.contains(visit) && oneIn(6))
                .forEach(visit -> plan.held(visit, anyTime()));
        return plan.build();
    }

    private String anyTime() {
        return Clock.format(GRID * between(48, 80));
    }

    private void change(TestSupporter an) {
        an.byBike().hours("MON", window(between(48, 54), between(30, 48)));
        if (!oneIn(4)) {
            int minutes = between(2, 4);
            an.lunch(GRID * minutes, window(between(54, 72), minutes + between(0, 5)));
        }
        if (oneIn(2)) {
            an.staysForTalks("MON", window(between(42, 96), between(1, 6)));
        }
    }

    private void change(TestNeed need) {
        need.sessions(1, GRID * between(1, 7));
        if (!oneIn(4)) {
            need.when(TestWindows.everyDay(Stream.generate(() -> window(between(45, 80), between(2, 18)))
                    .limit(between(1, 3))
                    .toArray(String[]::new)));
        }
    }

    private static String window(int from, int length) {
        return new Window(GRID * from, GRID * (from + length)).toString();
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
