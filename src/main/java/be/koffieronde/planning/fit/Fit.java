package be.koffieronde.planning.fit;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.rounds.RuleAmounts;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.VisitMove;
import be.koffieronde.roster.VisitSlot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A start minute at which a visit fits.
 *
 * @param supporter id of whose round it is
 * @param after id of the visit before it, null if there is none
 * @param before id of the visit after it, null if there is none
 * @param amounts what is different then by every rule
 * @param change the same in points
 * @param moves visits that make way
 */
record Fit(
        String supporter,
        int day,
        int start,
        @Nullable String after,
        @Nullable String before,
        boolean ownTime,
        RuleAmounts amounts,
        Score change,
        List<VisitMove> moves) {

    private static final Comparator<VisitSlot> BY_RANK = Comparator.comparing(VisitSlot::scoreChange)
            .reversed()
            .thenComparing(VisitSlot::date)
            .thenComparingInt(VisitSlot::from);

    /** @param lineup the visit's round with the visit in it */
    static Fit of(TimedSequence lineup, Job visit, RosterDelta delta, List<VisitMove> moves) {
        int at = lineup.indexOf(visit);
        int start = lineup.starts[at];
        RuleAmounts amounts = delta.change().copy();
        return new Fit(
                delta.supporter(lineup.shift),
                lineup.shift.day(),
                start,
                at == 0 ? null : lineup.jobs[at - 1].visit().id(),
                at + 1 == lineup.size ? null : lineup.jobs[at + 1].visit().id(),
                !lineup.shift.isInHours(start, start + visit.minutes()),
                amounts,
                amounts.score(),
                moves);
    }

    boolean isBetterThan(@Nullable Fit other) {
        return other == null || change.compareTo(other.change) > 0;
    }

    /** Joins minutes that follow one another and differ in nothing but the score, and ranks what comes of it. */
    static List<VisitSlot> ranked(List<Fit> inOrder, Calendar calendar) {
        List<VisitSlot> slots = new ArrayList<>();
        for (int first = 0; first < inOrder.size(); ) {
            int next = first + 1;
            while (next < inOrder.size() && inOrder.get(next - 1).continuesIn(inOrder.get(next))) {
                next++;
            }
            slots.add(slot(inOrder.subList(first, next), calendar));
            first = next;
        }
        slots.sort(BY_RANK);
        return slots;
    }

    private boolean continuesIn(Fit next) {
        return day == next.day
                && start + 1 == next.start
                && supporter.equals(next.supporter)
                && Objects.equals(after, next.after)
                && Objects.equals(before, next.before)
                && drive() == next.drive()
                && commute() == next.commute()
                && ownTime == next.ownTime
                && movesAlike(next);
    }

    private int drive() {
        return amounts.amount(Rule.TRAVEL_BETWEEN_VISITS);
    }

    private int commute() {
        return amounts.amount(Rule.COMMUTE);
    }

    /** The same visits go to the same days. */
    private boolean movesAlike(Fit next) {
        if (moves.size() != next.moves.size()) {
            return false;
        }
        for (int m = 0; m < moves.size(); m++) {
            VisitMove mine = moves.get(m);
            VisitMove theirs = next.moves.get(m);
            if (!mine.visit().equals(theirs.visit()) || !Objects.equals(mine.newDate(), theirs.newDate())) {
                return false;
            }
        }
        return true;
    }

    private static VisitSlot slot(List<Fit> stretch, Calendar calendar) {
        Fit best = stretch.get(0);
        for (Fit fit : stretch) {
            best = fit.isBetterThan(best) ? fit : best;
        }
        return best.slot(stretch.get(0).start, stretch.get(stretch.size() - 1).start, calendar);
    }

    /** As the slot of a stretch of starts. */
    VisitSlot slot(int from, int to, Calendar calendar) {
        return new VisitSlot(
                supporter,
                calendar.date(day),
                from,
                to,
                start,
                after,
                before,
                drive(),
                commute(),
                -amounts.amount(Rule.WAITING),
                ownTime,
                amounts.softPoints(),
                change,
                moves);
    }
}
