package be.koffieronde.cli.options;

import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.files.log.KnownSessions;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A log of sessions beside a problem. */
public final class SessionsOption {

    /** The log if none is named. */
    public static final String USUAL_LOG = "sessions.csv";

    @Option(
            names = "--sessions",
            paramLabel = "FILE",
            description =
                    "A log of sessions, see 'koffieronde session'. What it says is owed before the first day is to be"
                            + " made up; 'replan' makes up what was missed since, too.")
    private @Nullable Path sessions;

    /**
     * Reads a problem with what is owed; warns of sessions in the log of needs the problem does not have.
     *
     * @param rosters of the problem, for what was missed since its first day
     * @param from the first day of a problem that is to be planned anew
     */
    ProblemInput read(Path problem, List<Path> rosters, Function<Calendar, LocalDate> from, Page err) {
        ProblemInput input = ProblemInput.read(problem);
        if (sessions == null) {
            return input;
        }
        KnownSessions known = KnownSessions.read(sessions);
        known.warning(input.directory()).ifPresent(warning -> Warnings.print(warning, err));
        LocalDate first = from.apply(input.directory().problem().calendar());
        return input.with(known, readable(rosters), first);
    }

    /** Whoever uses one that cannot be read tells what is wrong with it. */
    private static List<Roster> readable(List<Path> rosters) {
        return rosters.stream().flatMap(SessionsOption::ifReadable).toList();
    }

    private static Stream<Roster> ifReadable(Path roster) {
        try {
            return Stream.of(new RosterOnFile(roster).read());
        } catch (InvalidInputException e) {
            return Stream.empty();
        }
    }
}
