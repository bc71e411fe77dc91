package be.koffieronde.planning.search;

import be.koffieronde.planning.data.Job;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.state.Sketch;

/**
 * What is much and what is little in a plan, whatever its weights and priorities: the units of temperature.
 *
 * @param loss the least number of medium points that leaving a visit out costs; a mean would let those be sold who weigh less
 * @param saving soft points that taking a need out saves, in the mean
 */
public record Yardstick(double loss, double saving) {

    /** Taken of a sketch as it stands, which it leaves as it was. */
    public static Yardstick of(Sketch sketch) {
        long loss = sketch.data().jobs().stream()
                .mapToLong(job -> job.loss().medium())
                .filter(points -> points > 0)
                .min()
                .orElse(1);
        double saving = sketch.data().needs().stream()
                .filter(need -> sketch.holder(need.index()) != Job.NOBODY)
                .mapToDouble(need -> saving(sketch, need))
                .average()
                .orElse(0);
        return new Yardstick(loss, saving > 0 ? saving : 1);
    }

    private static double saving(Sketch sketch, NeedJobs need) {
        sketch.begin();
        for (int index : need.jobs()) {
            Job session = sketch.data().jobs().get(index);
            if (sketch.isPlanned(session) && !session.isPinned()) {
                sketch.remove(session);
            }
        }
        double saving = Math.abs(sketch.softChange());
        sketch.undo();
        return saving;
    }
}
