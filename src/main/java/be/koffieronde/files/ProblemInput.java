package be.koffieronde.files;

import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.files.log.KnownSessions;
import be.koffieronde.files.log.KnownTalks;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.travel.TravelTimes;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A problem from a file.
 *
 * @param files it was read from: its own, its road network, and the logs that were beside it
 * @param readingWarnings what whoever read the file found in it that is valid and can hardly be meant
 */
public record ProblemInput(List<Path> files, TimedProblem timed, List<Fault> readingWarnings) {

    /** From its own file alone. */
    public ProblemInput(Path file, Directory directory, TravelTimes travel) {
        this(List.of(file), new TimedProblem(directory, travel), List.of());
    }

    /**
     * Reads a problem, which may be a workbook, and makes its travel times.
     *
     * @throws InvalidInputException with all that is wrong in the file, or all that keeps it from having travel times
     */
    public static ProblemInput read(Path file) {
        return of(GivenProblem.read(file));
    }

    private static ProblemInput of(GivenProblem given) {
        Problem problem = given.problem();
        try {
            return new ProblemInput(files(given.file(), problem), TimedProblem.of(problem), given.warnings());
        } catch (InvalidInputException e) {
            throw InvalidInputException.of(given.faultsInFile(e.faults()));
        }
    }

    /**
     * The same of a problem that comes as bytes, from wherever.
     *
     * @param name to report faults under
     * @param networks gives the road network it names if any, or throws InvalidInputException
     */
    public static ProblemInput received(String name, byte[] bytes, Function<String, RoadNetwork> networks) {
        return of(GivenProblem.received(name, bytes, networks));
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

    public Directory directory() {
        return timed.directory();
    }

    public TravelTimes travel() {
        return timed.travel();
    }

    /** The same with what a log from a file knows of it: the latest talks before its first day, and those held since. */
    public ProblemInput with(KnownTalks talks) {
        List<Path> more = Stream.concat(files.stream(), Stream.of(talks.file())).toList();
        return new ProblemInput(more, timed.knowing(talks.log()), readingWarnings);
    }

    /** The same with what a log from a file says is owed on its first day. */
    public ProblemInput with(KnownSessions sessions) {
        List<Path> more =
                Stream.concat(files.stream(), Stream.of(sessions.file())).toList();
        return new ProblemInput(more, timed.owing(sessions.log()), readingWarnings);
    }

    /** Another problem of the same places, for instance the same one at another time. */
    public ProblemInput at(Problem other) {
        return new ProblemInput(files, timed.at(other), readingWarnings);
    }

    /** What is valid in it and can hardly be meant, the file's name first. */
    public List<Fault> warnings() {
        return warnings(file(), directory(), readingWarnings);
    }

    /** The same without what nobody could hold: whoever plans is told that with the roster. */
    public List<Fault> warningsBeforePlan() {
        return warnings(file(), TimedProblem.warningsBeforePlan(directory()), readingWarnings);
    }

    static List<Fault> warnings(Path file, Directory directory, List<Fault> readingWarnings) {
        return warnings(file, TimedProblem.warnings(directory), readingWarnings);
    }

    private static List<Fault> warnings(Path file, List<Message> ofProblem, List<Fault> readingWarnings) {
        Stream<Fault> found = ofProblem.stream().map(warning -> new Fault("", warning));
        return Stream.concat(readingWarnings.stream(), found)
                .map(warning -> warning.in(file.toString()))
                .toList();
    }

    /**
     * Reads a roster of this problem.
     *
     * @throws InvalidInputException with all that is wrong in the file if it cannot be used
     */
    public JudgedRoster roster(Path file) {
        return JudgedRoster.read(timed, new RosterOnFile(file));
    }
}
