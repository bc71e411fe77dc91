package be.koffieronde.cli.options;

import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A problem, a roster of it, and the log it was planned by. */
public final class RosterArguments {

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem, a JSON file or a workbook.")
    private Path problem;

    @Parameters(index = "1", paramLabel = "ROSTER", description = "The roster file.")
    private Path roster;

    @Mixin
    private TalksOption talks;

    /** Reads the problem with the log, see {@link TalksOption#read(Path, List, Page)}. */
    public ProblemInput problem(Page err) {
        return talks.read(problem, List.of(roster), err);
    }

    /**
     * The same to plan the rest of the roster's weeks anew.
     *
     * @param from the first day of a problem to be planned
     */
    public ProblemInput problem(Function<Calendar, LocalDate> from, Page err) {
        return talks.read(problem, List.of(roster), from, err);
    }

    /** The roster, judged as an answer to the problem. */
    public JudgedRoster read(Page err) {
        return problem(err).roster(roster);
    }

    public Path roster() {
        return roster;
    }

    /** The log that was read; null if there is none. */
    @Nullable
    public TalkLog log() {
        return talks.log();
    }
}
