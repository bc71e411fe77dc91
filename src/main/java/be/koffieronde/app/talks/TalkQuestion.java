package be.koffieronde.app.talks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Does a talk of a supporter with a partner fit?
 *
 * @param supporter id
 * @param partner id
 * @param minutes null: as long as that partner's talks
 * @param more whether to look for visits that could make way also if the talk fits without
 * @param day the only date that counts; null: all
 */
public record TalkQuestion(
        String supporter,
        String partner,
        @Nullable Integer minutes,
        boolean more,
        @Nullable LocalDate day) {

    /** On any day. */
    public TalkQuestion(String supporter, String partner, @Nullable Integer minutes, boolean more) {
        this(supporter, partner, minutes, more, null);
    }
}
