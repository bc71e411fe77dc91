package be.koffieronde.app.talks;

import org.jspecify.annotations.Nullable;

/**
 * Does a talk of a supporter with a partner fit?
 *
 * @param supporter id
 * @param partner id
 * @param minutes null: as long as that partner's talks
 * @param more whether to look for visits that could make way also if the talk fits without
 * @param times those that count
 */
public record TalkQuestion(
        String supporter, String partner, @Nullable Integer minutes, boolean more, TalkTimes times) {

    /** At any time. */
    public TalkQuestion(String supporter, String partner, @Nullable Integer minutes, boolean more) {
        this(supporter, partner, minutes, more, TalkTimes.ALL);
    }

    /** The same at other times. */
    public TalkQuestion at(TalkTimes others) {
        return new TalkQuestion(supporter, partner, minutes, more, others);
    }
}
