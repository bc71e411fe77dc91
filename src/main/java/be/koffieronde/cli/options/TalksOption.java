package be.koffieronde.cli.options;

import be.koffieronde.app.talks.HeldElsewhere;
import be.koffieronde.cli.terminal.Page;
import be.koffieronde.cli.terminal.Warnings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.files.log.KnownTalks;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Logs beside a problem: of talks, and of sessions. */
public final class TalksOption {

    /** The log if none is named. */
    public static final String USUAL_LOG = "talks.csv";

    @Option(
            names = "--talks",
            paramLabel = "FILE",
            description = "A talk log, see 'koffieronde talk'. Its latest talks before the first day count as 'last'.")
    private @Nullable Path talks;

    @Mixin
    private SessionsOption sessions;

    @Option(
            names = "--pairs",
            description =
                    "Plans as if every talk said EACH: each supporter whom a need names has talks of their own with the"
                            + " partners of that pupil. A roster that was planned so needs it wherever it is read.")
    private boolean pairs;

    private @Nullable KnownTalks known;

    /** Reads a problem with the latest talks and what is owed; warns of what the logs have and the problem does not. */
    public ProblemInput read(Path problem, Page err) {
        return known(problem, List.of(), Calendar::firstDay, err);
    }

    private ProblemInput known(Path problem, List<Path> rosters, Function<Calendar, LocalDate> from, Page err) {
        ProblemInput input = sessions.read(problem, rosters, from, err);
        if (pairs) {
            input = input.at(input.directory().problem().withPairs());
        }
        if (talks == null) {
            return input;
        }
        known = KnownTalks.read(talks);
        known.warning(input.directory()).ifPresent(warning -> Warnings.print(warning, err));
        return input.with(known);
    }

    /** The same, with a note for each talk of these rosters that was held on another day or by another supporter. */
    public ProblemInput read(Path problem, List<Path> rosters, Page err) {
        return read(problem, rosters, Calendar::firstDay, err);
    }

    /**
     * The same for who plans the rest of the rosters' weeks anew.
     *
     * @param from the first day of a problem to be planned
     */
    ProblemInput read(Path problem, List<Path> rosters, Function<Calendar, LocalDate> from, Page err) {
        ProblemInput input = known(problem, rosters, from, err);
        if (talks != null) {
            HeldElsewhere.notes(
                            input.directory(),
                            rosters.stream().map(RosterOnFile::new).collect(Collectors.toList()))
                    .forEach(note -> err.say("cli.print.note", note.in(err.language())));
        }
        return input;
    }

    /** The log that was read; null if there is none. */
    @Nullable
    public TalkLog log() {
        return known == null ? null : known.log();
    }
}
