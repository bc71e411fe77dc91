package be.koffieronde.roster;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of start minutes at which a visit fits in one place of a round.
 *
 * @param supporter id of whose round it is
 * @param from first start, in minutes after midnight
 * @param to last start
 * @param best the start that is best for the score, the first of several
 * @param after id of the visit before it; null if it opens the round
 * @param before id of the visit after it; null if it ends the round
 * @param extraDriveMinutes between visits, at the best start; less than 0 if there are fewer
 * @param extraCommuteMinutes from and to home
 * @param waitingUsed minutes of waiting that there are fewer, at the best start
 * @param ownTime whether it is not wholly within working hours
 * @param points soft points lost at the best start by the rules for which that is different; less than 0 where won
 * @param scoreChange at the best start
 * @param moves other visits that make way at the best start; empty if nothing else moves
 */
public record VisitSlot(
        String supporter,
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
        Map<Rule, Long> points,
        Score scoreChange,
        List<VisitMove> moves) {

    public VisitSlot {
        points = Map.copyOf(points);
        moves = List.copyOf(moves);
    }
}
