package be.koffieronde.referee;

import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.referee.Match.Where;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A visit in a round, with start and end in minutes after midnight.
 *
 * @param isStandIn whether it is with somebody else while the supporter its need names is away
 */
record Planned(Visit visit, Workday workday, int start, int end, boolean isStandIn) {

    static final Comparator<Planned> BY_TIME =
            Comparator.comparing(Planned::date).thenComparingInt(Planned::start);

    Supporter supporter() {
        return workday.supporter();
    }

    LocalDate date() {
        return workday.date();
    }

    int minutes() {
        return end - start;
    }

    /** Minutes both take place, 0 if they are not on the same date. */
    int overlap(Planned other) {
        return date().equals(other.date()) ? Math.max(0, Math.min(end, other.end) - Math.max(start, other.start)) : 0;
    }

    /** {@code HH:MM-HH:MM} */
    String time() {
        return Clock.format(start) + "-" + Clock.format(end);
    }

    Where where() {
        return new Where(supporter().id(), date(), List.of(visit.id()));
    }
}
