package be.koffieronde.bench;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A problem with what is known of it.
 *
 * @param file the problem in the contract's form
 * @param hasProfits whether the best known is a profit; else it is minutes of driving
 * @param profit what all customers together bring, where they have profits
 */
record PublishedCase(Path file, boolean hasProfits, long profit, OptionalLong best) {

    /**
     * How instances become problems.
     *
     * @param vehicles null: as many as the solution beside has routes, else as the file says
     * @param factor minutes for a unit of time; null: as many as fit the day into 24 hours
     */
    record Form(@Nullable Integer vehicles, @Nullable Double factor) {

        Form {
            if (vehicles != null && vehicles < 1) {
                throw new InvalidInputException(
                        Fault.of("language.as-said", "--vehicles: %d cannot be; give 1 or more".formatted(vehicles)));
            }
            if (factor != null && !(factor > 0)) {
                throw new InvalidInputException(
                        Fault.of("language.as-said", "--factor: %s cannot be; give more than 0".formatted(factor)));
            }
        }

        private PublishedProblem of(PublishedInstance instance, SolutionFile solution) {
            int inFile = solution.routes().isEmpty()
                    ? instance.vehicles()
                    : solution.routes().size();
            return new PublishedProblem(
                    instance, vehicles == null ? inFile : vehicles, factor == null ? instance.factor() : factor);
        }
    }

    String name() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    }

    PublishedCase withBest(long known) {
        return new PublishedCase(file, hasProfits, profit, OptionalLong.of(known));
    }

    /** A problem file as it is, or an instance in the contract's form, written among the problems of the workshop. */
    static PublishedCase of(Path given, Form form, Workshop workshop) {
        if (String.valueOf(given.getFileName()).endsWith(".json")) {
            return new PublishedCase(NamedSupporters.of(given, workshop), false, 0, OptionalLong.empty());
        }
        PublishedInstance instance = InstanceFile.read(given);
        SolutionFile solution = SolutionFile.beside(given);
        PublishedProblem published = form.of(instance, solution);
        Path file = workshop.problem(published.name());
        AtomicFile.prepare(file);
        ProblemFile.write(published.problem(), file);
        return new PublishedCase(
                file,
                instance.hasProfits(),
                instance.profit(),
                solution.routes().isEmpty()
                        ? byCost(published, solution)
                        : byRoutes(published, new PublishedRoutes(given, solution.routes()), file, workshop));
    }

    /** What is lost by rounding down is not taken off. */
    private static OptionalLong byCost(PublishedProblem published, SolutionFile solution) {
        return solution.cost().isEmpty() || published.instance().hasProfits()
                ? OptionalLong.empty()
                : OptionalLong.of((long) (solution.cost().getAsDouble() * published.factor()));
    }

    /** In the minutes of the problem; unknown with fewer vehicles than there are routes. */
    private static OptionalLong byRoutes(
            PublishedProblem published, PublishedRoutes routes, Path file, Workshop workshop) {
        if (routes.routes().size() > published.vehicles()) {
            return OptionalLong.empty();
        }
        Judgement judged =
                routes.judged(ProblemInput.read(file), workshop.roster("published-" + published.name() + "-routes"));
        return OptionalLong.of(
                published.instance().hasProfits()
                        ? published.instance().profit()
                                + judged.verdict().score().medium()
                        : drive(judged));
    }

    static long drive(Judgement judged) {
        return judged.verdict().total(Rule.TRAVEL_BETWEEN_VISITS)
                + judged.verdict().total(Rule.COMMUTE);
    }
}
