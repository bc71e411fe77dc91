package be.koffieronde.app.talks;

import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Does a talk of a supporter with a partner fit?
 *
 * @param supporter id
 * @param partner id
 * @param minutes null: as long as that partner's talks
 * @param more whether to look for visits that could make way also if the talk fits without
 * @param day the only date that counts; null: all
 * @param from when it begins to count; null: from the first day on
 */
public record TalkQuestion(
        String supporter,
        String partner,
        @Nullable Integer minutes,
        boolean more,
        @Nullable LocalDate day,
        @Nullable LocalDateTime from) {

    /** Whatever day it is. */
    public TalkQuestion(
            String supporter, String partner, @Nullable Integer minutes, boolean more, @Nullable LocalDate day) {
        this(supporter, partner, minutes, more, day, null);
    }

    /** On any day. */
    public TalkQuestion(String supporter, String partner, @Nullable Integer minutes, boolean more) {
        this(supporter, partner, minutes, more, null);
    }

    /** The same, looking for visits that could make way in any case. */
    TalkQuestion withMore() {
        return new TalkQuestion(supporter, partner, minutes, true, day, from);
    }

    boolean isAbout(LocalDate date) {
        return (day == null || day.equals(date)) && (from == null || !date.isBefore(from.toLocalDate()));
    }

    /** Nothing is moved that was before, nor to before. */
    boolean isAbout(VisitSlot slot) {
        return isAbout(slot.date())
                && isToCome(slot.date(), slot.best())
                && slot.moves().stream().allMatch(this::isToCome);
    }

    private boolean isToCome(VisitMove move) {
        LocalDate newDate = move.newDate();
        return isToCome(move.date(), move.start()) && (newDate == null || isToCome(newDate, move.newStart()));
    }

    private boolean isToCome(LocalDate date, int start) {
        return from == null || !date.atStartOfDay().plusMinutes(start).isBefore(from);
    }
}
