package be.koffieronde.problem;

import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of one supporter.
 *
 * @param date null: once in every week
 */
public record Commitment(
        String id, String supporter, @Nullable LocalDate date, Timing timing, String location, String title) {

    /** At a fixed time. */
    public Commitment(String id, String supporter, LocalDate date, Window time, String location, String title) {
        this(id, supporter, date, new Fixed(time), location, title);
    }

    /** How long it takes, and when it can be. */
    public sealed interface Timing {

        int minutes();

        /** The windows on a weekday on which it can be. */
        List<Window> on(DayOfWeek day);
    }

    /** At an hour that is set. */
    public record Fixed(Window time) implements Timing {

        @Override
        public int minutes() {
            return time.minutes();
        }

        @Override
        public List<Window> on(DayOfWeek day) {
            return List.of(time);
        }
    }

    /** Work without an hour: so many minutes somewhere in these windows. */
    public record Flexible(int minutes, WeekWindows when) implements Timing {

        @Override
        public List<Window> on(DayOfWeek day) {
            return when.on(day);
        }
    }

    public int minutes() {
        return timing.minutes();
    }

    /** The hour that is set; null for work without an hour. */
    public @Nullable Window time() {
        return timing instanceof Fixed fixed ? fixed.time() : null;
    }

    /** The same on another date. */
    public Commitment on(LocalDate other) {
        return new Commitment(id, supporter, other, timing, location, title);
    }
}
