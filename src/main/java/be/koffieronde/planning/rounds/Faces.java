package be.koffieronde.planning.rounds;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.Shift;
import be.koffieronde.problem.Rule;
import java.util.Arrays;

/** Whom schools see in each week of a plan, and what it costs that it is more than one. Who stands in is nobody. */
public final class Faces {

    private final int weeks;
    private final int points;
    private final SlotCounts[] sessions;

    public Faces(ProblemData data) {
        weeks = data.weeks();
        points = data.points().of(Rule.ANOTHER_FACE);
        sessions = new SlotCounts[data.schools() * data.weeks()];
        Arrays.setAll(sessions, place -> new SlotCounts());
        data.facesElsewhere().forEach(face -> at(face.school(), face.week()).add(face.supporter()));
    }

    private static boolean counts(Job job, Shift shift) {
        return job.school() >= 0 && !job.isStandIn(shift);
    }

    /** A visit is put in a round; returns how many more points that costs. */
    public long put(Job job, Shift shift) {
        if (!counts(job, shift)) {
            return 0;
        }
        SlotCounts seen = at(job, shift);
        int before = others(seen);
        seen.add(shift.supporter());
        return (long) points * (others(seen) - before);
    }

    /** A visit is taken out of its round; returns how many more points that costs. */
    public long drop(Job job, Shift shift) {
        if (!counts(job, shift)) {
            return 0;
        }
        SlotCounts seen = at(job, shift);
        int before = others(seen);
        seen.remove(shift.supporter());
        return (long) points * (others(seen) - before);
    }

    /** How many more points it would cost to put a visit in a round. */
    public long changeBy(Job job, Shift shift) {
        return (long) points * more(job, shift);
    }

    /** How many more others a school would see. */
    public int more(Job job, Shift shift) {
        return counts(job, shift)
                        && at(job, shift).size() > 0
                        && !at(job, shift).has(shift.supporter())
                ? 1
                : 0;
    }

    private SlotCounts at(Job job, Shift shift) {
        return at(job.school(), shift.contract().week());
    }

    private SlotCounts at(int school, int week) {
        return sessions[school * weeks + week];
    }

    private static int others(SlotCounts seen) {
        return Math.max(0, seen.size() - 1);
    }

    /** How many supporters there are beyond the first, over all schools and weeks. */
    int amount() {
        return Arrays.stream(sessions).mapToInt(Faces::others).sum();
    }
}
