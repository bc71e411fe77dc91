package be.koffieronde.files;

import be.koffieronde.anonymise.Anonymiser;
import be.koffieronde.anonymise.OriginalNames;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.app.week.ProblemSize;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.files.Anonymised.Scores;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.format.RoadNetworkFile;
import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel.Matrix;
import be.koffieronde.problem.place.Travel.Roads;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Writes a problem, and a roster of it, without names. */
public final class AnonymiseProblem {

    private final AnonymiseRequest request;
    private final ProblemInput original;
    private final AnonymousFiles files;

    private AnonymiseProblem(AnonymiseRequest request, ProblemInput original) {
        this.request = request;
        this.original = original;
        files = AnonymousFiles.of(request.output(), new OriginalNames(problem()));
    }

    /**
     * Reads, takes the names out, judges and writes.
     *
     * @throws InvalidInputException if a file cannot be used or written; nothing is written then
     * @throws IllegalStateException if the roster should be worth the same and is not; nothing is written then
     */
    public static Anonymised anonymise(AnonymiseRequest request) {
        return new AnonymiseProblem(request, ProblemInput.read(request.problem())).run();
    }

    private Anonymised run() {
        Anonymiser anonymiser = new Anonymiser(problem(), options());
        TimedProblem input = nameless(anonymiser);
        Nameless roster = request.roster() == null ? null : nameless(request.roster(), anonymiser, input);
        RoadNetwork roads = input.problem().travel() instanceof Roads kept ? kept.network() : null;
        files.prepare(outputs(roads), inputs());
        if (roads != null) {
            RoadNetworkFile.write(roads, files.roads());
        }
        if (roster != null) {
            RosterFile.write(roster.roster, files.roster());
        }
        ProblemFile.write(input.problem(), files.problem());
        return new Anonymised(files, ProblemSize.of(input.directory()), roads, roster == null ? null : roster.scores);
    }

    private TimedProblem nameless(Anonymiser anonymiser) {
        return InvalidInputException.within(request.problem(), () -> TimedProblem.of(anonymiser.problem()));
    }

    private Anonymiser.Options options() {
        Long seed = request.seed();
        return new Anonymiser.Options(
                files.name(),
                String.valueOf(files.roads().getFileName()),
                request.jitterKm(),
                request.freezesTravel() ? original.travel() : null,
                seed == null ? new SecureRandom() : new Random(seed));
    }

    private Nameless nameless(Path file, Anonymiser anonymiser, TimedProblem input) {
        Roster roster = RosterFile.read(file);
        Verdict before = InvalidInputException.within(file, () -> Judgement.of(roster, original.timed()))
                .verdict();
        Roster nameless = anonymiser.roster(roster);
        Verdict after = Judgement.of(nameless, input).verdict();
        if (keepsDrives() && !after.totals().equals(before.totals())) {
            throw new IllegalStateException(
                    "the roster is worth %s, without names %s".formatted(before.score(), after.score()));
        }
        return new Nameless(nameless.claiming(after.score().toString()), new Scores(before.score(), after.score()));
    }

    private boolean keepsDrives() {
        return request.jitterKm() == 0 || request.freezesTravel() || problem().travel() instanceof Matrix;
    }

    private List<Path> outputs(@Nullable RoadNetwork roads) {
        List<Path> outputs = new ArrayList<>(List.of(files.problem()));
        if (request.roster() != null) {
            outputs.add(files.roster());
        }
        if (roads != null) {
            outputs.add(files.roads());
        }
        return outputs;
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(request.problem()));
        if (request.roster() != null) {
            inputs.add(request.roster());
        }
        if (problem().travel() instanceof Roads roads) {
            inputs.add(request.problem().resolveSibling(roads.network().file()));
        }
        return inputs;
    }

    private Problem problem() {
        return original.directory().problem();
    }

    private record Nameless(Roster roster, Scores scores) {}
}
