package be.koffieronde.bench;

import be.koffieronde.app.week.Judgement;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Published routes as a roster, each visit as early as it can be.
 *
 * @param instance the file they are beside
 */
record PublishedRoutes(Path instance, List<List<Integer>> routes) {

    /**
     * What the referee finds of them.
     *
     * @throws InvalidInputException if they are of another instance, or not legal in this form of it
     */
    Judgement judged(ProblemInput input, Path written) {
        AtomicFile.prepare(written);
        RosterFile.write(roster(input), written);
        Judgement judged = input.roster(written).judgement();
        if (judged.verdict().score().hard() < 0) {
            throw new InvalidInputException(Fault.of(
                    "language.as-said",
                    "%s: the routes of its .sol are not legal here (%s); are they of this instance? Else take another --factor"
                            .formatted(instance, judged.verdict().score())));
        }
        return judged;
    }

    private Roster roster(ProblemInput input) {
        OpenWeeks weeks = OpenWeeks.of(input.directory(), input.travel());
        Map<String, Visit> visits = weeks.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        RosterSheet sheet = new RosterSheet(weeks);
        for (int route = 0; route < routes.size(); route++) {
            Supporter supporter = weeks.supporters().get(route);
            Visit before = null;
            int free = 0;
            for (int customer : routes.get(route)) {
                Visit visit = visits.get(PublishedProblem.visit(customer));
                if (visit == null) {
                    throw new InvalidInputException(Fault.of(
                            "language.as-said",
                            "%s: its .sol has customer %d, and it has none; fetch both again"
                                    .formatted(instance, customer)));
                }
                int arrival = before == null ? 0 : free + weeks.drive(supporter, before.location(), visit.location());
                List<Starts> starts = weeks.starts(visit, supporter, 0);
                int start = starts.isEmpty()
                        ? arrival
                        : Math.max(arrival, starts.get(0).first());
                sheet.enter(visit, supporter, 0, start);
                before = visit;
                free = start + visit.minutes();
            }
        }
        return sheet.roster();
    }
}
