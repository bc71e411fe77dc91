package be.koffieronde.app.talks;

import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A start of a talk to be booked, as people write it: {@code 2026-11-24T10:25@1a2b3c4d}.
 *
 * @param start minutes after midnight
 * @param mark of the roster it was offered in; null: it does not matter which
 */
public record SlotCode(LocalDate date, int start, @Nullable String mark) {

    private static final int DATE = 10;
    private static final int MINUTE = 16;

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is no such code
     */
    public static SlotCode parse(String text) {
        try {
            boolean isMarked = text.length() > MINUTE + 1 && text.charAt(MINUTE) == '@';
            if ((text.length() == MINUTE || isMarked) && text.charAt(DATE) == 'T') {
                LocalDate date = LocalDate.parse(text.substring(0, DATE));
                int start = Clock.parse(text.substring(DATE + 1, MINUTE));
                return new SlotCode(date, start, isMarked ? text.substring(MINUTE + 1) : null);
            }
        } catch (DateTimeParseException e) {
            // Told below, like any other text that is no slot.
        }
        throw new UnfitText("app.no-slot", text);
    }

    @Override
    public String toString() {
        return date + "T" + Clock.format(start) + (mark == null ? "" : "@" + mark);
    }
}
