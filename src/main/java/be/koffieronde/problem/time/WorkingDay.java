package be.koffieronde.problem.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a supporter is there on one day.
 *
 * @param hours working hours; null if there are none
 * @param stay own time given to talks; null if there is none
 */
public record WorkingDay(@Nullable Window hours, @Nullable Window stay) {

    public static final WorkingDay OFF = new WorkingDay(null, null);

    public boolean isOff() {
        return hours == null && stay == null;
    }

    /** When there may be visits that take working hours: at most one window. */
    public List<Window> forWork() {
        return hours == null ? List.of() : List.of(hours);
    }

    /** When there may be talks: by start, as one window where hours and own time overlap or adjoin. */
    public List<Window> forTalks() {
        if (hours != null && stay != null && hours.from() <= stay.to() && stay.from() <= hours.to()) {
            return List.of(new Window(Math.min(hours.from(), stay.from()), Math.max(hours.to(), stay.to())));
        }
        return Stream.of(Optional.ofNullable(hours), Optional.ofNullable(stay))
                .flatMap(Optional::stream)
                .sorted(Window.BY_START)
                .toList();
    }
}
