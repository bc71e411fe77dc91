package be.koffieronde.app;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Fault;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.ProblemWarnings;
import be.koffieronde.problem.Travel;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A problem from a file, with its travel times.
 *
 * @param files it was read from: its own, its road network, and a log of talks if there was one beside it
 * @param readingWarnings what whoever read the file found in it that is valid and can hardly be meant
 */
public record ProblemInput(List<Path> files, Directory directory, TravelTimes travel, List<Fault> readingWarnings) {

    /** From its own file alone. */
    public ProblemInput(Path file, Directory directory, TravelTimes travel) {
        this(List.of(file), directory, travel, List.of());
    }

    /**
     * Reads a problem, which may be a workbook, and makes its travel times.
     *
     * @throws InvalidInputException with all that is wrong in the file, or all that keeps it from having travel times
     */
    public static ProblemInput read(Path file) {
        GivenProblem given = GivenProblem.read(file);
        Problem problem = given.problem();
        try {
            return new ProblemInput(
                    files(file, problem), new Directory(problem), TravelTables.of(problem), given.warnings());
        } catch (InvalidInputException e) {
            throw InvalidInputException.of(given.faultsInFile(e.faults()));
        }
    }

    private static List<Path> files(Path file, Problem problem) {
        return problem.travel() instanceof Travel.Roads roads
                ? List.of(file, file.resolveSibling(roads.network().file()))
                : List.of(file);
    }

    /** Its own file. */
    public Path file() {
        return files.get(0);
    }

    /** The same with what a log from a file knows of it: the latest talks before its first day, and those held since. */
    public ProblemInput with(KnownTalks talks) {
        List<Path> more = Stream.concat(files.stream(), Stream.of(talks.file())).toList();
        Problem problem = LatestTalks.withHeld(directory.problem(), talks.log());
        return new ProblemInput(more, new Directory(problem), travel, readingWarnings);
    }

    /** The same with the latest talks a log has from before the first day. */
    public ProblemInput with(TalkLog log) {
        Problem problem = directory.problem();
        TalkLog before = log.before(problem.calendar().firstDay());
        return at(LatestTalks.into(problem, before));
    }

    /** The same with the points that a roster is judged by. */
    public ProblemInput with(Roster roster) {
        return roster.structural() ? structural() : this;
    }

    /** Whether its horizon is longer than a week, so that visits come back in it. */
    public boolean hasSeveralWeeks() {
        return directory.problem().calendar().weeks() > 1;
    }

    /** The same with points for fixed slots, see {@link Problem#structural}. */
    ProblemInput structural() {
        return at(directory.problem().structural());
    }

    /** Another problem of the same places, for instance the same one at another time. */
    public ProblemInput at(Problem other) {
        return new ProblemInput(files, new Directory(other), travel, readingWarnings);
    }

    /** What is valid in it and can hardly be meant, the file's name first. */
    public List<Fault> warnings() {
        return warnings(file(), directory, readingWarnings);
    }

    static List<Fault> warnings(Path file, Directory directory, List<Fault> readingWarnings) {
        List<Fault> warnings = new ArrayList<>(readingWarnings);
        Stream.of(ProblemWarnings.of(directory), OutOfReachText.warningsInBoth(directory))
                .flatMap(List::stream)
                .map(warning -> new Fault("", warning))
                .forEach(warnings::add);
        return faultsIn(file, warnings);
    }

    /** Judges a roster that came from a file; faults in it are reported under that file's name. */
    public Judgement judge(Roster roster, Path rosterFile) {
        try {
            return Judgement.of(roster, this);
        } catch (InvalidInputException e) {
            throw InvalidInputException.of(faultsIn(rosterFile, e.faults()));
        }
    }

    static List<Fault> faultsIn(Path file, List<Fault> faults) {
        return faults.stream().map(fault -> fault.in(file.toString())).toList();
    }
}
