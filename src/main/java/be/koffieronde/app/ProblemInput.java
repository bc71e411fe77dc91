package be.koffieronde.app;

import be.koffieronde.format.ProblemFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.ProblemWarnings;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A problem from a file, with its travel times.
 *
 * @param file where it was read from
 */
public record ProblemInput(Path file, Directory directory, TravelTimes travel) {

    /**
     * Reads a problem and makes its travel times.
     *
     * @throws InvalidInputException with all that is wrong in the file, or all that keeps it from having travel times
     */
    public static ProblemInput read(Path file) {
        Problem problem = ProblemFile.read(file);
        try {
            return new ProblemInput(file, new Directory(problem), TravelTables.of(problem));
        } catch (InvalidInputException e) {
            throw new InvalidInputException(inFile(file, e.faults()));
        }
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
    ProblemInput at(Problem other) {
        return new ProblemInput(file, new Directory(other), travel);
    }

    /** What is valid in it and can hardly be meant, one line each, the file's name first. */
    public List<String> warnings() {
        return inFile(file, ProblemWarnings.of(directory));
    }

    /** Judges a roster that came from a file; faults in it are reported under that file's name. */
    public Judgement judge(Roster roster, Path rosterFile) {
        try {
            return Judgement.of(roster, this);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(inFile(rosterFile, e.faults()));
        }
    }

    /**
     * Makes sure that a roster is not written in place of this problem.
     *
     * @throws InvalidInputException if it would be
     */
    void refuseToReplaceWith(Path output) {
        try {
            if (Files.exists(output) && Files.isSameFile(output, file)) {
                throw new InvalidInputException(
                        "%s: the roster would replace its own problem; write it to another file".formatted(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> inFile(Path file, List<String> lines) {
        return lines.stream().map(line -> file + ": " + line).toList();
    }
}
