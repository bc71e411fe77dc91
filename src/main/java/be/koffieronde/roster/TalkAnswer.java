package be.koffieronde.roster;

import be.koffieronde.language.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a roster a talk fits. Slots are ranked by score.
 *
 * @param supporter id
 * @param partner id
 * @param talk id of the visit it would be; that of an extra talk if none is due, or not one of that length
 * @param value points that leaving the talk out costs, before weights; 0 for an extra talk
 * @param free with nothing else moved by a minute
 * @param shift at other starts, if other visits of the round start earlier or later in the same order
 * @param move at yet other starts, if up to two other visits go elsewhere, or a talk that is less due is left out; only
 *     looked for when asked for, or if the talk fits nowhere else
 * @param whyNot for each window without a free slot
 * @param cause why the two never meet, if it fits nowhere because one of them is never there; else null
 */
public record TalkAnswer(
        String supporter,
        String partner,
        String talk,
        int minutes,
        long value,
        List<VisitSlot> free,
        List<VisitSlot> shift,
        List<VisitSlot> move,
        List<TalkBlock> whyNot,
        @Nullable Message cause) {

    public TalkAnswer {
        free = List.copyOf(free);
        shift = List.copyOf(shift);
        move = List.copyOf(move);
        whyNot = List.copyOf(whyNot);
    }
}
