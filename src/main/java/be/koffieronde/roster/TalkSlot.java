package be.koffieronde.roster;

import be.koffieronde.problem.Score;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of start minutes at which a talk fits in one place of a round.
 *
 * @param from first start, in minutes after midnight
 * @param to last start
 * @param best the start that is best for the score, the first of several
 * @param after id of the visit before the talk; null if the talk opens the round
 * @param before id of the visit after the talk; null if the talk ends the round
 * @param extraDriveMinutes between visits; less than 0 if there are fewer
 * @param extraCommuteMinutes from and to home
 * @param waitingUsed minutes of waiting that there are fewer, at the best start
 * @param ownTime whether it is not wholly within working hours
 * @param scoreChange at the best start
 * @param moves visits that make way, for the talk at the best start; empty if nothing else moves
 */
public record TalkSlot(
        LocalDate date,
        int from,
        int to,
        int best,
        @Nullable String after,
        @Nullable String before,
        int extraDriveMinutes,
        int extraCommuteMinutes,
        int waitingUsed,
        boolean ownTime,
        Score scoreChange,
        List<VisitMove> moves) {

    public TalkSlot {
        moves = List.copyOf(moves);
    }
}
