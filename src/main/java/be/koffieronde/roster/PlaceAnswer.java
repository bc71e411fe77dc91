package be.koffieronde.roster;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a visit could go in a roster as it stands. Slots are ranked by score.
 *
 * @param now where it is; null if it is left out
 * @param free with nothing else moved by a minute
 * @param shift at other starts, if other visits of the round start earlier or later in the same order; only looked for when
 *     asked for, or if it fits nowhere else
 * @param whyNot for supporters' days without a free place, in the problem's order; last those who could not have it on any day
 * @param daysOut days of its weeks on which it could not be, whoever had it
 */
public record PlaceAnswer(
        Visit visit,
        @Nullable Placed now,
        List<VisitSlot> free,
        List<VisitSlot> shift,
        List<Block> whyNot,
        List<DayOut> daysOut) {

    public PlaceAnswer {
        free = List.copyOf(free);
        shift = List.copyOf(shift);
        whyNot = List.copyOf(whyNot);
        daysOut = List.copyOf(daysOut);
    }

    /**
     * Why a supporter could not have it on some days with nothing else moved.
     *
     * @param supporter id
     * @param rules what would be broken
     * @param text one line in plain words, without supporter and dates
     */
    public record Block(String supporter, List<LocalDate> dates, List<Rule> rules, Message text) {

        public Block {
            dates = List.copyOf(dates);
            rules = List.copyOf(rules);
        }
    }

    /** A day without a window for it. */
    public record DayOut(LocalDate date, Message text) {}
}
