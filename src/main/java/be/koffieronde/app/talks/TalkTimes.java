package be.koffieronde.app.talks;

import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Times;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.TalkBlock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which times count for a talk.
 *
 * @param day the only date; null: all
 * @param from when it begins to count, and others may make way; null: from the first day on
 * @param away when the supporter said to be away, whatever the roster knows of it; {@link #ALL_DAY} too
 */
public record TalkTimes(@Nullable LocalDate day, @Nullable LocalDateTime from, Map<LocalDate, List<Window>> away) {

    public static final Window ALL_DAY = new Window(0, Clock.DAY);
    public static final TalkTimes ALL = new TalkTimes(null, null, Map.of());

    public TalkTimes {
        away = Map.copyOf(away);
    }

    /** From a moment on. */
    public static TalkTimes since(LocalDateTime moment) {
        return new TalkTimes(null, moment, Map.of());
    }

    /**
     * Those of a day.
     *
     * @param day null: of all days
     */
    public static TalkTimes on(@Nullable LocalDate day) {
        return day == null ? ALL : new TalkTimes(day, null, Map.of());
    }

    private boolean have(LocalDate date) {
        return (day == null || day.equals(date))
                && (from == null || !date.isBefore(from.toLocalDate()))
                && !awayOn(date).contains(ALL_DAY);
    }

    /** Whether a window is not over when they begin. */
    boolean have(TalkBlock block) {
        Window window = block.window();
        return from == null
                || window == null
                || block.date().atStartOfDay().plusMinutes(window.to()).isAfter(from);
    }

    List<Window> awayOn(LocalDate date) {
        return away.getOrDefault(date, List.of());
    }

    /** For the search. */
    Times times() {
        return new Times(this::have, from, this::awayOn);
    }
}
