package be.koffieronde.app;

import java.nio.file.Path;
import java.util.List;

/**
 * What planning came to.
 *
 * @param file where the roster is written
 * @param leftOut a line for every visit that is not planned, with the reason that blocks it, in the order of the roster
 */
public record PlannedWeek(Path file, Judgement judgement, List<String> leftOut) {

    public PlannedWeek {
        leftOut = List.copyOf(leftOut);
    }
}
