package be.koffieronde.planning.search;

import be.koffieronde.planning.data.ProblemData;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.state.Sketch;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a stage had better look for room for the last needs left out than anneal. */
public final class Repair {

    /** With more left out there is not enough room for all, and annealing loses less. */
    private static final int MOST_LEFT_OUT = 10;

    private Repair() {}

    /** Whether a sketch leaves out a few needs, one of which at least somebody with nothing else to do could hold. */
    public static boolean suits(Sketch sketch) {
        LeftOut leftOut = new LeftOut(sketch);
        leftOut.look();
        List<NeedJobs> needs = leftOut.needs();
        return !needs.isEmpty() && needs.size() <= MOST_LEFT_OUT && isAnyHoldable(sketch.data(), needs);
    }

    private static boolean isAnyHoldable(ProblemData data, List<NeedJobs> needs) {
        Sketch empty = new Sketch(data);
        Recreate recreate = Recreate.thorough(empty);
        needs.forEach(recreate::plan);
        return needs.stream()
                .flatMapToInt(need -> IntStream.of(need.jobs()))
                .mapToObj(data.jobs()::get)
                .anyMatch(empty::isPlanned);
    }
}
