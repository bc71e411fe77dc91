package be.koffieronde.problem;

import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pupil's weekly entitlement to support.
 *
 * @param when allowed windows; null: the lessons of the pupil's school
 * @param preferred windows that suit best; null: no preference
 * @param supporter whom the pupil has or must have; null: no matter who
 * @param term the weeks in which it has sessions
 * @param with ids of other pupils who take part in every session
 * @param owed sessions that were missed and are to be made up
 */
public record Need(
        String id,
        Set<String> expertise,
        int sessionsPerWeek,
        int minutes,
        int minDaysApart,
        @Nullable WeekWindows when,
        @Nullable WeekWindows preferred,
        @Nullable WantedSupporter supporter,
        Term term,
        List<String> with,
        StandIn standIn,
        int owed) {

    /** Most sessions that can be owed at a time. */
    public static final int MOST_OWED = 50;

    public Need {
        expertise = Set.copyOf(expertise);
        with = List.copyOf(with);
    }

    /** Of one pupil, without stand-ins, nothing owed. */
    public Need(
            String id,
            Set<String> expertise,
            int sessionsPerWeek,
            int minutes,
            int minDaysApart,
            @Nullable WeekWindows when,
            @Nullable WeekWindows preferred,
            @Nullable WantedSupporter supporter,
            Term term) {
        this(
                id,
                expertise,
                sessionsPerWeek,
                minutes,
                minDaysApart,
                when,
                preferred,
                supporter,
                term,
                List.of(),
                StandIn.NEVER,
                0);
    }

    /** The same that comes and goes at other times. */
    public Need within(Term other) {
        return changed(other, with, owed);
    }

    /** The same with other sessions owed. */
    public Need withOwed(int sessions) {
        return sessions == owed ? this : changed(term, with, sessions);
    }

    /** The same with other pupils who take part. */
    public Need together(List<String> pupils) {
        return changed(term, pupils, owed);
    }

    private Need changed(Term newTerm, List<String> newWith, int newOwed) {
        return new Need(
                id,
                expertise,
                sessionsPerWeek,
                minutes,
                minDaysApart,
                when,
                preferred,
                supporter,
                newTerm,
                newWith,
                standIn,
                newOwed);
    }

    /** A supporter by id, and whether it must be that one. */
    public record WantedSupporter(String id, Keep keep) {}

    /** How strongly a need holds on to its supporter. */
    public enum Keep {
        MUST,
        PREFER
    }

    /** Whether somebody else may have a session on a date on which the supporter is away. */
    public enum StandIn {
        NEVER,
        ALLOWED
    }

    /** Id of the supporter for whom others may stand in; null if nobody may. */
    public @Nullable String stoodInFor() {
        return standIn == StandIn.ALLOWED && supporter != null ? supporter.id() : null;
    }

    /** Whether it has visits at all within a horizon. */
    boolean isIn(Calendar horizon) {
        return owed > 0 || (sessionsPerWeek > 0 && term.isIn(horizon));
    }

    /** Id of the supporter it must be, null if there is no such demand. */
    public @Nullable String requiredSupporter() {
        return supporter != null && supporter.keep() == Keep.MUST ? supporter.id() : null;
    }
}
