package be.koffieronde.planning.data;

import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Agreed;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A visit in the form the search computes with: numbers instead of names. Numbers of jobs, needs, supporters, persons and
 * locations are positions in the {@link ProblemData} they belong to.
 *
 * @param windows per day the starts allowed, as pairs of first and last start, by first start
 * @param preferred per day the preferred starts in the same form; null if nothing is preferred
 * @param need the need this is a session of; −1 for other kinds
 * @param qualified the supporters who have the expertise it asks for
 * @param needsIntroduction whether strangers must not have it
 * @param introductions needs one of which the supporter must hold to be no stranger here
 * @param required the only supporter allowed; {@link #NOBODY} if it may be anybody
 * @param wanted the supporter without whom "Supporter changed" counts; {@link #NOBODY} if it does not matter
 * @param pin start of a visit that must stay where it is; −1 if the search may move it
 * @param persons who cannot be at two visits at a time, apart from the supporter
 * @param minDaysApart of the sessions of its need; 0 for other kinds
 * @param hasSiblings whether its need has other sessions
 * @param series the visits that had best be in the same slots as this one; null if that does not matter
 * @param standIns when it would be a stand-in session; null if it never is
 * @param agreement where people have been told that it will be; null if they have not
 * @param school a session's, by position; −1 for other kinds, and if it does not matter whom schools see
 * @param worth what leaving it out costs, in the unit of the rule for its kind
 * @param loss the same in points
 */
public record Job(
        int index,
        Visit visit,
        Kind kind,
        int minutes,
        int location,
        int[][] windows,
        int @Nullable [][] preferred,
        int need,
        BitSet qualified,
        boolean needsIntroduction,
        int[] introductions,
        int required,
        int wanted,
        int pin,
        int[] persons,
        int minDaysApart,
        boolean hasSiblings,
        @Nullable Series series,
        @Nullable StandIns standIns,
        @Nullable Agreement agreement,
        int school,
        long worth,
        Cost loss) {

    /** What a visit is, for rules that differ between them. */
    public enum Kind {
        SUPPORT(Rule.PUPIL_HOURS_LOST),
        MAKE_UP(Rule.MAKE_UP_DROPPED),
        MEETING(Rule.MEETING_DROPPED),
        TALK(Rule.TALK_MISSED),
        COMMITMENT(Rule.COMMITMENT_DROPPED);

        private final Rule ifLeftOut;

        Kind(Rule ifLeftOut) {
            this.ifLeftOut = ifLeftOut;
        }

        /** The rule that counts those left out. */
        public Rule ifLeftOut() {
            return ifLeftOut;
        }

        static Kind of(Visit visit) {
            if (visit instanceof SupportVisit session) {
                return session.isMakeUp() ? MAKE_UP : SUPPORT;
            }
            if (visit instanceof MeetingVisit) {
                return MEETING;
            }
            return visit instanceof TalkVisit ? TALK : COMMITMENT;
        }
    }

    /** In place of a supporter: none in particular. */
    public static final int NOBODY = -1;

    /** In place of a supporter: one who is not among these data. */
    static final int STRANGER = -2;

    /** Answer of {@link #earliest} and {@link #latest} when there is no such start. */
    public static final int NEVER = Integer.MAX_VALUE / 4;

    private static final int[] NO_STARTS = {};

    /** The same with an extra talk with the same partner, which only one supporter may have. */
    public Job inPlaceOf(TalkVisit talk, int supporter) {
        int[][] starts = starts(talk.windows().days().size(), talk.minutes(), talk.windows()::on);
        return new Job(
                index,
                talk,
                kind,
                talk.minutes(),
                location,
                starts,
                preferred,
                need,
                qualified,
                needsIntroduction,
                introductions,
                supporter,
                wanted,
                pin,
                persons,
                minDaysApart,
                hasSiblings,
                null,
                null,
                null,
                school,
                worth,
                loss);
    }

    /** First and last starts of so many minutes in the windows of so many days. */
    static int[][] starts(int days, int minutes, IntFunction<List<Window>> windows) {
        int[][] starts = new int[days][];
        Arrays.setAll(starts, day -> starts(minutes, windows.apply(day)));
        return starts;
    }

    private static int[] starts(int minutes, List<Window> windows) {
        if (windows.isEmpty()) {
            return NO_STARTS;
        }
        int[] starts = new int[2 * windows.size()];
        int size = 0;
        for (Window window : Window.byStart(windows)) {
            if (window.minutes() >= minutes) {
                starts[size++] = window.from();
                starts[size++] = window.to() - minutes;
            }
        }
        return Arrays.copyOf(starts, size);
    }

    public boolean isSession() {
        return kind == Kind.SUPPORT || kind == Kind.MAKE_UP;
    }

    public boolean isTalk() {
        return kind == Kind.TALK;
    }

    /** Whether it is work without an hour of its own, which waits for room as sessions do. */
    public boolean isFlexible() {
        return visit instanceof CommitmentVisit work && work.commitment().time() == null;
    }

    /** Whether it would be a stand-in session in a shift. */
    public boolean isStandIn(Shift shift) {
        return standIns != null && standIns.isOne(shift);
    }

    /** Whether a shift's supporter may have it, as far as it says who must. */
    public boolean mayBeWith(Shift shift) {
        return required == NOBODY || required == shift.supporter() || isStandIn(shift);
    }

    /** What it is otherwise than agreed in a shift, in the unit of the rule on that. */
    public int changed(Shift shift, int start) {
        return agreement == null ? 0 : agreement.changed(shift, start);
    }

    /** The same if it is left out. */
    public int changedIfLeftOut() {
        return agreement == null || kind != Kind.TALK ? 0 : Agreed.NO_TALK;
    }

    /** Whether a supporter has the expertise it asks for. */
    public boolean isFor(int supporter) {
        return qualified.get(supporter);
    }

    /**
     * Whether somebody knows those this visit is with, as far as the rules ask.
     *
     * @param isHeld whether they have sessions of a need
     */
    public boolean isIntroduced(IntPredicate isHeld) {
        if (!needsIntroduction) {
            return true;
        }
        for (int need : introductions) {
            if (isHeld.test(need)) {
                return true;
            }
        }
        return false;
    }

    public boolean isPinned() {
        return pin >= 0;
    }

    public boolean fits(int day, int start) {
        return isAmong(windows[day], start);
    }

    public boolean isPreferred(int day, int start) {
        return preferred == null || isAmong(preferred[day], start);
    }

    /** The first allowed start at or after a minute within the shift, {@link #NEVER} if there is none. */
    public int earliest(Shift shift, int minute) {
        if (isPinned()) {
            return minute <= pin ? pin : NEVER;
        }
        int[] starts = windows[shift.day()];
        int[] presence = shift.presence(kind);
        int w = 0;
        for (int p = 0; p < presence.length; p += 2) {
            int from = Math.max(minute, presence[p]);
            int last = presence[p + 1] - minutes;
            if (from <= last) {
                while (w < starts.length && starts[w + 1] < from) {
                    w += 2;
                }
                if (w == starts.length) {
                    return NEVER;
                }
                int start = Math.max(from, starts[w]);
                if (start <= last) {
                    return start;
                }
            }
        }
        return NEVER;
    }

    /** The last allowed start at or before a minute within the shift, −{@link #NEVER} if there is none. */
    public int latest(Shift shift, int minute) {
        if (isPinned()) {
            return minute >= pin ? pin : -NEVER;
        }
        int[] starts = windows[shift.day()];
        int[] presence = shift.presence(kind);
        int best = -NEVER;
        for (int p = 0; p < presence.length; p += 2) {
            int to = Math.min(minute, presence[p + 1] - minutes);
            for (int w = 0; w < starts.length && starts[w] <= to; w += 2) {
                int start = Math.min(to, starts[w + 1]);
                if (start >= presence[p]) {
                    best = Math.max(best, start);
                }
            }
        }
        return best;
    }

    /** The same, but the start it has now if that was agreed, and among the preferred starts if it is one of them. */
    public int latestKeepingPreference(Shift shift, int now, int minute) {
        if (agreement != null && now <= minute && agreement.isKept(shift, now)) {
            return now;
        }
        if (preferred == null || !isPreferred(shift.day(), now)) {
            return latest(shift, minute);
        }
        int[] starts = preferred[shift.day()];
        int best = -NEVER;
        for (int w = 0; w < starts.length; w += 2) {
            int start = latest(shift, Math.min(minute, starts[w + 1]));
            best = start >= starts[w] ? Math.max(best, start) : best;
        }
        return best;
    }

    private static boolean isAmong(int[] starts, int start) {
        for (int w = 0; w < starts.length && starts[w] <= start; w += 2) {
            if (start <= starts[w + 1]) {
                return true;
            }
        }
        return false;
    }
}
