package be.koffieronde.planning.search;

import static be.koffieronde.planning.state.Sketch.IMPOSSIBLE;

import be.koffieronde.planning.rounds.Faces;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest days of a week for sessions of a need: as many as can be, far enough apart. Mutable, used again and again.
 */
final class DayChoice {

    private final DayPlaces week;
    private final @Nullable Faces faces;
    private final int[] picked;
    private final int[] bestPicked;
    private int wanted;
    private int minDaysApart;
    private int bestCount;
    private long bestCost;

    /** What the first session that is no stand-in costs more than it does at its place; then a school sees another face. */
    private long newFace;

    /**
     * @param week what a session costs on each day
     * @param faces whom schools see; null if that does not matter
     */
    DayChoice(DayPlaces week, @Nullable Faces faces) {
        this.week = week;
        this.faces = faces;
        picked = new int[week.costs.length];
        bestPicked = new int[week.costs.length];
    }

    /**
     * Chooses, by what the days cost now.
     *
     * @param most how many days at most
     * @param apart least number of days from one to the next
     * @param spared how many of them are left to sessions owed, the dearest ones
     */
    void make(int most, int apart, int spared) {
        wanted = most;
        minDaysApart = apart;
        countFace();
        bestCount = 0;
        bestCost = 0;
        pick(0, 0, 0, 0);
        while (bestCount > wanted - spared) {
            leaveDearest();
        }
    }

    /** How many days are chosen. */
    int count() {
        return bestCount;
    }

    /** One of them, from 0 on: its position in the week. */
    int day(int number) {
        return bestPicked[number];
    }

    /** What they cost together. */
    long cost() {
        return bestCost;
    }

    /** Lets a school's new face count once a week, and not for each session. */
    private void countFace() {
        newFace = 0;
        for (int d = 0; d < picked.length && faces != null; d++) {
            if (isOrdinary(d)) {
                newFace = faces.changeBy(week.jobs[d], week.rounds[d].shift);
                week.costs[d] -= newFace;
            }
        }
    }

    private boolean isOrdinary(int d) {
        return week.costs[d] < IMPOSSIBLE && !week.jobs[d].isStandIn(week.rounds[d].shift);
    }

    /** Tries all choices of days for the missing sessions from {@code day} on, beside {@code count} picked ones. */
    private void pick(int day, int count, long cost, long face) {
        if (count > bestCount || (count == bestCount && cost + face < bestCost)) {
            bestCount = count;
            bestCost = cost + face;
            System.arraycopy(picked, 0, bestPicked, 0, count);
        }
        if (count == wanted) {
            return;
        }
        for (int d = day; d < picked.length; d++) {
            if (week.costs[d] < IMPOSSIBLE) {
                picked[count] = d;
                long seen = newFace > 0 && isOrdinary(d) ? newFace : face;
                pick(Math.max(d + 1, d + minDaysApart), count + 1, cost + week.costs[d], seen);
            }
        }
    }

    /** Leaves the dearest day picked to a session owed. */
    private void leaveDearest() {
        int dearest = 0;
        for (int p = 1; p < bestCount; p++) {
            dearest = week.costs[bestPicked[p]] > week.costs[bestPicked[dearest]] ? p : dearest;
        }
        bestCost -= week.costs[bestPicked[dearest]];
        System.arraycopy(bestPicked, dearest + 1, bestPicked, dearest, --bestCount - dearest);
    }
}
