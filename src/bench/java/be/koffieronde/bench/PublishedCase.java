package be.koffieronde.bench;

import be.koffieronde.app.CheckRoster;
import be.koffieronde.app.Judgement;
import be.koffieronde.app.ProblemInput;
import be.koffieronde.format.AtomicFile;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A problem with what is known of it.
 *
 * @param file the problem in the contract's form
 * @param hasProfits whether the best known is a profit; else it is minutes of driving
 * @param profit what all customers together bring, where they have profits
 */
record PublishedCase(Path file, boolean hasProfits, long profit, OptionalLong best) {

    /** How files become cases: with so many vehicles, by such a factor. */
    record Form(@Nullable Integer vehicles, @Nullable Double factor) {}

    String name() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    }

    PublishedCase withBest(long known) {
        return new PublishedCase(file, hasProfits, profit, OptionalLong.of(known));
    }

    /** A problem file as it is, or any other instance in the contract's form, written among the problems of the workshop. */
    static PublishedCase of(Path given, Form form, Workshop workshop) {
        if (String.valueOf(given.getFileName()).endsWith(".json")) {
            return new PublishedCase(NamedSupporters.of(given, workshop), false, 0, OptionalLong.empty());
        }
        PublishedInstance instance = InstanceFile.read(given);
        SolutionFile solution = SolutionFile.beside(given);
        PublishedProblem published =
                new PublishedProblem(instance, vehicles(instance, solution, form), factor(instance, form));
        Path file = workshop.problem(published.name());
        AtomicFile.prepare(file);
        ProblemFile.write(published.problem(), file);
        long profit = instance.stops().stream()
                .skip(1)
                .mapToLong(PublishedInstance.Stop::profit)
                .sum();
        return new PublishedCase(file, instance.hasProfits(), profit, best(given, published, solution, file, workshop));
    }

    private static int vehicles(PublishedInstance instance, SolutionFile solution, Form form) {
        if (form.vehicles() != null) {
            return form.vehicles();
        }
        return solution.routes().isEmpty()
                ? instance.vehicles()
                : solution.routes().size();
    }

    private static double factor(PublishedInstance instance, Form form) {
        return form.factor() == null ? instance.factor() : form.factor();
    }

    /** What the published routes drive in minutes of this problem; without routes, their cost times the factor. */
    private static OptionalLong best(
            Path given, PublishedProblem published, SolutionFile solution, Path file, Workshop workshop) {
        if (solution.routes().isEmpty() || solution.routes().size() > published.vehicles()) {
            return solution.cost().isEmpty() || published.instance().hasProfits()
                    ? OptionalLong.empty()
                    : OptionalLong.of((long) (solution.cost().getAsDouble() * published.factor()));
        }
        ProblemInput input = ProblemInput.read(file);
        Path written = workshop.roster(published.name() + "-published");
        AtomicFile.prepare(written);
        RosterFile.write(roster(given, solution, input), written);
        Judgement judged = CheckRoster.check(input, written);
        if (judged.verdict().score().hard() < 0) {
            throw new InvalidInputException(
                    "%s: the routes of its .sol are not legal here (%s); are they of this instance, is it the right --factor?"
                            .formatted(given, judged.verdict().score()));
        }
        return OptionalLong.of(
                published.instance().hasProfits()
                        ? published.instance().stops().stream()
                                        .skip(1)
                                        .mapToLong(PublishedInstance.Stop::profit)
                                        .sum()
                                + judged.verdict().score().medium()
                        : drive(judged));
    }

    /** Each visit as early as it can be. */
    private static Roster roster(Path given, SolutionFile solution, ProblemInput input) {
        OpenWeeks weeks = OpenWeeks.of(input.directory(), input.travel());
        Map<String, Visit> visits = weeks.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        RosterSheet sheet = new RosterSheet(weeks);
        for (int route = 0; route < solution.routes().size(); route++) {
            var supporter = weeks.supporters().get(route);
            String place = supporter.home();
            int free = 0;
            for (int customer : solution.routes().get(route)) {
                Visit visit = visits.get(PublishedProblem.visit(customer));
                if (visit == null) {
                    throw new InvalidInputException(
                            "%s: its .sol has customer %d, which it does not have itself".formatted(given, customer));
                }
                List<Starts> starts = weeks.starts(visit, supporter, 0);
                int drive = place.equals(supporter.home()) ? 0 : weeks.drive(supporter, place, visit.location());
                int start = Math.max(
                        free + drive, starts.isEmpty() ? 0 : starts.get(0).first());
                sheet.enter(visit, supporter, 0, start);
                place = visit.location();
                free = start + visit.minutes();
            }
        }
        return sheet.roster();
    }

    static long drive(Judgement judged) {
        return judged.verdict().total(Rule.TRAVEL_BETWEEN_VISITS)
                + judged.verdict().total(Rule.COMMUTE);
    }
}
