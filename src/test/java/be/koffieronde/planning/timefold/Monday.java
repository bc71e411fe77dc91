package be.koffieronde.planning.timefold;

import be.koffieronde.TestCentre;
import be.koffieronde.TestNeed;
import be.koffieronde.TestSupporter;
import be.koffieronde.TestWindows;
import be.koffieronde.planning.rounds.Timing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An's Monday under construction, 08:00-16:00, with sessions at De Brug and Het Park, 20 min apart and 25 back, and a talk of
 * 15 min at De Brug, called {@code talk}, at any time.
 */
public final class Monday {

    private static final String DATE = "2026-11-23";
    private static final String TALK = "talk";

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .pupil("p0", "de-brug", p0 -> p0.partners("heidi"));
    private final Map<String, String> holds = new LinkedHashMap<>();

    public Monday an(Consumer<TestSupporter> change) {
        centre.supporter("an", change);
        return this;
    }

    /** Adds a session at De Brug in some windows, at any time if none is given. */
    public Monday brug(String name, int minutes, String... windows) {
        return session(name, "de-brug", need -> during(need.sessions(1, minutes), windows));
    }

    /** Adds a session at Het Park in some windows, at any time if none is given. */
    public Monday park(String name, int minutes, String... windows) {
        return session(name, "het-park", need -> during(need.sessions(1, minutes), windows));
    }

    /** Adds a session of 50 min, any time. */
    public Monday session(String name, String school, Consumer<TestNeed> change) {
        centre.pupil("pupil-" + name, school, pupil -> pupil.need(name, change));
        return this;
    }

    /** Does not let a visit start before a time. */
    public Monday held(String name, String until) {
        holds.put(id(name), until);
        return this;
    }

    /** Times a round of these visits; {@code "a 09:00"} is pinned. */
    public Timing time(String... visits) {
        return Timing.of(round(visits));
    }

    /** A round of these visits; {@code "a 09:00"} is pinned. */
    Round round(String... visits) {
        PlanFixture plan = new PlanFixture(centre)
                .round("an", DATE, Stream.of(visits).map(Monday::id).toArray(String[]::new));
        holds.forEach(plan::held);
        return plan.build().rounds().get(0);
    }

    private static void during(TestNeed need, String... windows) {
        if (windows.length > 0) {
            need.when(TestWindows.everyDay(windows));
        }
    }

    private static String id(String visit) {
        String[] parts = visit.split(" ", 2);
        String id = parts[0].equals(TALK) ? "talk/heidi/1" : "support/%s/1/1".formatted(parts[0]);
        return parts.length == 1 ? id : id + " " + parts[1];
    }
}
