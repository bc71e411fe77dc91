package be.koffieronde.planning.fit;

import static be.koffieronde.planning.data.Job.NEVER;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.Shift.LunchRule;
import be.koffieronde.planning.rounds.EarliestStarts;
import be.koffieronde.planning.rounds.Slack;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.Timekeeper;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.VisitMove;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a visit fits if the other visits of its round start earlier or later, in the same order. Those before it are
 * pushed to earlier starts only as far as need be, those after it to later ones. Where that leaves no room for lunch, the push
 * is repeated with lunch in each gap, and once more with the visits between that gap and the visit drawn towards it.
 */
final class ShiftedPlaces {

    private static final int NO_LUNCH = -1;

    private final Diaries diaries;
    private final Job visit;
    private final RosterDelta delta;
    private final Calendar calendar;
    private final TimedSequence lineup = new TimedSequence();
    private final Slack slack = new Slack();

    private TimedRound round = TimedRound.NONE;
    private @Nullable Fit best;

    ShiftedPlaces(Diaries diaries, Job visit, RosterDelta delta, Calendar calendar) {
        this.diaries = diaries;
        this.visit = visit;
        this.delta = delta;
        this.calendar = calendar;
    }

    /** From here on it is about that round. */
    void enter(TimedRound chosen) {
        round = chosen;
        lineup.copy(chosen);
        slack.measure(lineup, true);
    }

    /** How it fits best at a start, null if it does not. */
    @Nullable
    Fit at(int start) {
        best = null;
        int size = round.jobs().length;
        for (int position = 0; position <= size; position++) {
            lineup.copy(round);
            boolean isInReach =
                    slack.ready(lineup, position, visit) <= start && start <= slack.due(lineup, position, visit);
            if (isInReach && !tryAt(position, start, NO_LUNCH, false)) {
                for (int gap = 0; gap < size; gap++) {
                    tryAt(position, start, gap, false);
                    tryAt(position, start, gap, true);
                }
            }
        }
        return best;
    }

    /**
     * Tries the visit at a position and a start.
     *
     * @param gap the gap between visits that lunch must be in, counted with the visit; {@link #NO_LUNCH}: no matter where
     * @param draws whether visits between that gap and the visit make room for lunch
     * @return false if only lunch stands in the way
     */
    private boolean tryAt(int position, int start, int gap, boolean draws) {
        lineup.copy(round);
        lineup.insert(position, visit, 0, start);
        if (draws) {
            drawNear(position, gap);
        }
        if (!pushEarlier(position, gap) || !pushLater(position, gap)) {
            return true;
        }
        delta.weigh(lineup);
        if (delta.harms()) {
            return !delta.breaks(Rule.NO_LUNCH);
        }
        List<VisitMove> moves = moves();
        if (moves.stream().allMatch(this::isToCome)
                && (best == null || delta.change().score().compareTo(best.change()) > 0)) {
            best = Fit.of(lineup, visit, delta, moves);
        }
        return true;
    }

    /** As far as lunch needs; too far for the visit, perhaps, and then pushing brings them back. */
    private void drawNear(int position, int gap) {
        for (int k = gap + 1; k < position; k++) {
            int ready = ready(k, k - 1 == gap);
            if (lineup.starts[k] < ready) {
                lineup.starts[k] = diaries.earliest(lineup.jobs[k], lineup.shift, ready);
            }
        }
        for (int k = gap; k > position; k--) {
            int latest = latestEnd(k, k == gap) - lineup.jobs[k].minutes();
            if (lineup.starts[k] > latest) {
                lineup.starts[k] = diaries.latest(lineup.jobs[k], lineup.shift, latest);
            }
        }
    }

    private boolean pushEarlier(int position, int gap) {
        for (int k = position - 1; k >= 0; k--) {
            int latest = latestEnd(k, k == gap) - lineup.jobs[k].minutes();
            if (lineup.starts[k] > latest) {
                lineup.starts[k] = diaries.latest(lineup.jobs[k], lineup.shift, latest);
                if (lineup.starts[k] == -NEVER) {
                    return false;
                }
            } else if (gap >= k || gap == NO_LUNCH) {
                return true;
            }
        }
        return true;
    }

    private int latestEnd(int k, boolean isLunch) {
        int drive = lineup.driveAfter(k);
        int next = lineup.starts[k + 1];
        return isLunch ? Timekeeper.endBeforeLunch(lineup.shift.lunch(), next, drive) : next - drive;
    }

    private boolean pushLater(int position, int gap) {
        for (int k = position + 1; k < lineup.size; k++) {
            int ready = ready(k, k - 1 == gap);
            if (lineup.starts[k] < ready) {
                lineup.starts[k] = ready == NEVER ? NEVER : diaries.earliest(lineup.jobs[k], lineup.shift, ready);
                if (lineup.starts[k] == NEVER) {
                    return false;
                }
            } else if (gap < k) {
                return true;
            }
        }
        return true;
    }

    private int ready(int k, boolean isLunch) {
        LunchRule lunch = lineup.shift.lunch();
        int end = lineup.starts[k - 1] + lineup.jobs[k - 1].minutes();
        return isLunch
                ? EarliestStarts.readyAfterLunch(lunch, end, lineup.driveAfter(k - 1))
                : end + lineup.driveAfter(k - 1);
    }

    private boolean isToCome(VisitMove move) {
        return delta.coming().has(round.shift().day(), Math.min(move.start(), move.newStart()));
    }

    private List<VisitMove> moves() {
        List<VisitMove> moves = new ArrayList<>();
        for (int k = 0; k < round.jobs().length; k++) {
            Job job = round.jobs()[k];
            int now = lineup.starts[lineup.indexOf(job)];
            if (now != round.starts()[k]) {
                var date = calendar.date(round.shift().day());
                moves.add(new VisitMove(job.visit().id(), date, round.starts()[k], date, now));
            }
        }
        return moves;
    }
}
