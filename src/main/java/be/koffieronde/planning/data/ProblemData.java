package be.koffieronde.planning.data;

import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.time.Calendar;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows and never changes: supporters, their shifts, and the jobs to give them, each known by its position.
 * It describes a whole problem, or a part of one that is searched on its own.
 *
 * @param shiftOf shift of supporter {@code s} on day {@code d} at {@code s * days + d}; −1 if there is none
 * @param jobsOfPerson per person the jobs they take part in
 * @param bookedElsewhere when those persons are bound outside these data
 * @param jobsOfSeries per series the jobs that are in it
 * @param schools where it matters whom they see
 * @param facesElsewhere whom they see of others
 * @param slotsElsewhere slots that visits outside these data have in those series
 */
public record ProblemData(
        Directory directory,
        List<Supporter> supporters,
        List<Shift> shifts,
        int[] shiftOf,
        List<Job> jobs,
        List<NeedJobs> needs,
        int[][] jobsOfPerson,
        List<Booking> bookedElsewhere,
        int[][] jobsOfSeries,
        List<Slotted> slotsElsewhere,
        int schools,
        List<Face> facesElsewhere,
        Points points) {

    /** Whether it matters that visits come back in the same slots. */
    public boolean hasSeries() {
        return jobsOfSeries.length > 0;
    }

    /** Whether it matters whom schools see. */
    public boolean hasFaces() {
        return schools > 0;
    }

    /** Number of different locations. */
    public int locations() {
        return shifts.isEmpty() ? 0 : shifts.get(0).drives().length;
    }

    /** Minutes between two locations as the first supporter travels; to tell near from far. */
    public int drive(int from, int to) {
        return shifts.get(0).drive(from, to);
    }

    public int days() {
        return calendar().days();
    }

    public int weeks() {
        return calendar().weeks();
    }

    public Calendar calendar() {
        return directory.problem().calendar();
    }

    /** Position of a supporter's shift on a day, −1 if there is none. */
    public int shift(int supporter, int day) {
        return shiftOf[supporter * days() + day];
    }

    /** A job where it is planned, told by ids. */
    public PlacedVisit placed(Job job, Shift shift, int start, int held) {
        return new PlacedVisit(
                job.visit().id(), supporters.get(shift.supporter()).id(), shift.day(), start, held);
    }

    /**
     * Points per unit.
     *
     * @param byRule by ordinal
     */
    public record Points(int[] byRule) {

        public int of(Rule rule) {
            return byRule[rule.ordinal()];
        }

        static Points of(Weights weights) {
            return new Points(Stream.of(Rule.values()).mapToInt(weights::points).toArray());
        }
    }

    /**
     * One need with all its sessions.
     *
     * @param jobs its sessions, by week and number, then those owed
     * @param weeks the same, week by week, without those owed
     * @param owed the others
     * @param candidates who may take it
     * @param standIns when others may stand in; null if never
     * @param standInCandidates who may
     * @param daysElsewhere on which another part has sessions of it
     * @param isHeldElsewhere whether only stand-ins are possible here
     * @param dependents talks and meetings that some holder of this need may have
     */
    public record NeedJobs(
            int index,
            int minDaysApart,
            int[] jobs,
            int[][] weeks,
            int[] owed,
            Candidates candidates,
            @Nullable StandIns standIns,
            Candidates standInCandidates,
            int[] daysElsewhere,
            boolean isHeldElsewhere,
            int[] dependents) {

        /** What a pair of its sessions that must not be counts, in the unit of the rules about them. */
        public static final int POINTS_PER_PAIR = 60;
    }

    /** The supporters who may take a need. Put in order when first asked for, as large centres ask for few of them. */
    public static final class Candidates {

        private final BitSet able;
        private final IntUnaryOperator drive;
        private volatile int @Nullable [] byDrive;

        Candidates(BitSet able, IntUnaryOperator drive) {
            this.able = able;
            this.drive = drive;
        }

        public int count() {
            return able.cardinality();
        }

        /** Minutes from a supporter's home to the need. */
        public int drive(int supporter) {
            return drive.applyAsInt(supporter);
        }

        public boolean contain(int supporter) {
            return able.get(supporter);
        }

        /** All of them, nearest home first. Safe for several threads, as all find the same. */
        public int[] byDrive() {
            int[] found = byDrive;
            if (found == null) {
                found = able.stream()
                        .mapToLong(s -> ((long) drive.applyAsInt(s) << Integer.SIZE) + s)
                        .sorted()
                        .mapToInt(s -> (int) s)
                        .toArray();
                byDrive = found;
            }
            return found;
        }
    }
}
