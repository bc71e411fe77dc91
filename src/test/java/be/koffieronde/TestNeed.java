package be.koffieronde;

import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A need under construction: one session of 50 min a week, any time Monday to Friday, of expertise BA. */
public final class TestNeed {

    private final String id;
    private Set<String> expertise = Set.of("BA");
    private int sessionsPerWeek = 1;
    private int minutes = 50;
    private int minDaysApart = 1;
    private @Nullable WeekWindows when = TestWindows.ALL_WEEK;
    private @Nullable WeekWindows preferred;
    private @Nullable WantedSupporter supporter;
    private Term term = Term.ALWAYS;
    private List<String> with = List.of();
    private StandIn standIn = StandIn.NEVER;
    private int owed;

    TestNeed(String id) {
        this.id = id;
    }

    public TestNeed expertise(String... types) {
        expertise = Set.of(types);
        return this;
    }

    public TestNeed sessions(int perWeek, int minutesEach) {
        sessionsPerWeek = perWeek;
        minutes = minutesEach;
        return this;
    }

    public TestNeed minDaysApart(int days) {
        minDaysApart = days;
        return this;
    }

    public TestNeed when(WeekWindows windows) {
        when = windows;
        return this;
    }

    public TestNeed duringLessons() {
        when = null;
        return this;
    }

    public TestNeed preferred(WeekWindows windows) {
        preferred = windows;
        return this;
    }

    public TestNeed supporter(String wanted, Keep keep) {
        supporter = new WantedSupporter(wanted, keep);
        return this;
    }

    /** Dates may be null. */
    public TestNeed term(@Nullable String from, @Nullable String until, int everyWeeks) {
        term = new Term(
                from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until), everyWeeks);
        return this;
    }

    /** Other pupils take part. */
    public TestNeed with(String... pupils) {
        with = List.of(pupils);
        return this;
    }

    public TestNeed standInAllowed() {
        standIn = StandIn.ALLOWED;
        return this;
    }

    public TestNeed owed(int sessions) {
        owed = sessions;
        return this;
    }

    Need build() {
        return new Need(
                id,
                expertise,
                sessionsPerWeek,
                minutes,
                minDaysApart,
                when,
                preferred,
                supporter,
                term,
                with,
                standIn,
                owed);
    }
}
