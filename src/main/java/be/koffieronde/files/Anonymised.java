package be.koffieronde.files;

import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.place.RoadNetwork;
import org.jspecify.annotations.Nullable;

/**
 * What became of a problem without names.
 *
 * @param roads the network written beside it; null if it needs none
 * @param scores null if there was no roster
 */
public record Anonymised(
        AnonymousFiles files,
        ProblemSize size,
        @Nullable RoadNetwork roads,
        @Nullable Scores scores) {

    /** What the roster was worth, and is worth now. */
    public record Scores(Score before, Score after) {}
}
