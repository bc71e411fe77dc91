package be.koffieronde.planning.planner;

import be.koffieronde.problem.Rule;
import be.koffieronde.referee.VectorReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The conformance vectors of what a living centre needs to say, with and without agreed places and points for faces. */
public final class LivingProblems {

    private LivingProblems() {}

    public static Stream<Named<WholeProblem>> all() {
        return Stream.of("living", "living-weeks", "corners-1", "corners-2", "corners-3")
                .flatMap(name -> Stream.of(
                        Named.of(name, problem(name)),
                        Named.of(name + ", agreed", agreed(name)),
                        Named.of(name + ", agreed, faces", agreed(name).weighing(Rule.ANOTHER_FACE, 70)),
                        Named.of(name + ", agreed, structural", agreed(name).structural())));
    }

    /** One of them with what the first of its rosters says was agreed. */
    public static WholeProblem agreed(String name) {
        return problem(name)
                .agreeing(VectorReader.roster(name + ".roster-1.json").agreed());
    }

    /** Read as the referee's are: some have needs that end before they begin, which no file may. */
    private static WholeProblem problem(String name) {
        return WholeProblem.of(VectorReader.problem(name + ".json"));
    }
}
