package be.koffieronde.planning.data;

import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.problem.time.WorkingDay;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One supporter's working day, in numbers.
 *
 * @param supporter position in {@link ProblemData#supporters}
 * @param contract the week it belongs to
 * @param hours working hours as a pair of minutes; empty if there are none
 * @param talkHours working hours and own time given to talks, as pairs of minutes, adjoining ones joined
 * @param home location the day starts and ends at
 * @param lunch {@link LunchRule#NONE} if none is owed
 * @param drives minutes between locations for this supporter's way of travel: row {@code from}, column {@code to}
 */
public record Shift(
        int index,
        int supporter,
        int day,
        ContractWeek contract,
        int[] hours,
        int[] talkHours,
        int home,
        LunchRule lunch,
        short[][] drives) {

    /** No shift at all. */
    public static final Shift NONE = new Shift(
            -1,
            Job.NOBODY,
            0,
            new ContractWeek(-1, Job.NOBODY, 0, 0),
            new int[0],
            new int[0],
            0,
            LunchRule.NONE,
            new short[0][]);

    /**
     * One supporter's week.
     *
     * @param index at {@code supporter * weeks + week}
     * @param week from 0
     * @param minutes what the contract allows to work
     */
    public record ContractWeek(int index, int supporter, int week, int minutes) {}

    /** Lunch of so many minutes between two minutes of the day. */
    public record LunchRule(int minutes, int from, int to) {

        /** A rule no round falls under. */
        static final LunchRule NONE = new LunchRule(0, -1, Clock.DAY + 1);

        static LunchRule of(@Nullable Lunch lunch) {
            return lunch == null || lunch.minutes() == 0
                    ? NONE
                    : new LunchRule(
                            lunch.minutes(),
                            lunch.between().from(),
                            lunch.between().to());
        }

        /** Whether lunch is owed to who starts and ends at these minutes. */
        public boolean isDue(int firstStart, int lastEnd) {
            return firstStart <= from && lastEnd >= to;
        }
    }

    /** When a visit of some kind may take place in this shift, as pairs of minutes: by start, none of them overlap. */
    public int[] presence(Kind kind) {
        return kind == Kind.TALK ? talkHours : hours;
    }

    /** Whether there may be talks outside working hours. */
    public boolean hasOwnTime() {
        return !Arrays.equals(hours, talkHours);
    }

    public int drive(int from, int to) {
        return drives[from][to];
    }

    public boolean isInHours(int start, int end) {
        return hours.length > 0 && hours[0] <= start && end <= hours[1];
    }

    /** The same when the supporter is there at other times. */
    public Shift at(WorkingDay there) {
        return new Shift(
                index, supporter, day, contract, pairs(there.forWork()), pairs(there.forTalks()), home, lunch, drives);
    }

    /** Windows as pairs of minutes. */
    static int[] pairs(List<Window> windows) {
        int[] pairs = new int[2 * windows.size()];
        for (int i = 0; i < windows.size(); i++) {
            pairs[2 * i] = windows.get(i).from();
            pairs[2 * i + 1] = windows.get(i).to();
        }
        return pairs;
    }
}
