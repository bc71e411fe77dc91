package be.koffieronde.problem;

import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pupil's weekly entitlement to support.
 *
 * @param when allowed windows; null: the lessons of the pupil's school
 * @param preferred windows that suit best; null: no preference
 * @param supporter whom the pupil has or must have; null: no matter who
 * @param term the weeks in which it has sessions
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
        Term term) {

    public Need {
        expertise = Set.copyOf(expertise);
    }

    Need within(Term other) {
        return new Need(id, expertise, sessionsPerWeek, minutes, minDaysApart, when, preferred, supporter, other);
    }

    /** A supporter by id, and whether it must be that one. */
    public record WantedSupporter(String id, Keep keep) {}

    /** How strongly a need holds on to its supporter. */
    public enum Keep {
        MUST,
        PREFER
    }

    /** Id of the supporter it must be, null if there is no such demand. */
    public @Nullable String requiredSupporter() {
        return supporter != null && supporter.keep() == Keep.MUST ? supporter.id() : null;
    }
}
