package be.koffieronde.app.talks;

import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which times count for a talk.
 *
 * @param day the only date; null: all
 * @param from when it begins to count; null: from the first day on
 * @param without dates that do not count, such as those the supporter is away on
 */
public record TalkTimes(@Nullable LocalDate day, @Nullable LocalDateTime from, Set<LocalDate> without) {

    public static final TalkTimes ALL = new TalkTimes(null, null, Set.of());

    public TalkTimes {
        without = Set.copyOf(without);
    }

    /**
     * Those of a day.
     *
     * @param day null: of all days
     */
    public static TalkTimes on(@Nullable LocalDate day) {
        return day == null ? ALL : new TalkTimes(day, null, Set.of());
    }

    boolean have(LocalDate date) {
        return (day == null || day.equals(date))
                && (from == null || !date.isBefore(from.toLocalDate()))
                && !without.contains(date);
    }

    boolean have(VisitSlot slot) {
        return have(slot.date())
                && (from == null
                        || !slot.date().atStartOfDay().plusMinutes(slot.best()).isBefore(from));
    }
}
