package be.koffieronde.cli.options;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.port.SessionLogStore;
import be.koffieronde.app.sessions.SessionChoice;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.log.SessionLogOnFile;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A log of sessions, and which of its lines. */
public final class SessionChoiceOptions {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROBLEM",
            description = "The problem, a JSON file or a workbook, for who is who by name. Else give ids as the log has"
                    + " them.")
    private @Nullable Path problem;

    @Option(names = "--pupil", paramLabel = "WHO", description = "Only sessions of this pupil.")
    private @Nullable String pupil;

    @Option(names = "--need", paramLabel = "ID", description = "Only sessions of this need.")
    private @Nullable String need;

    @Option(names = "--supporter", paramLabel = "WHO", description = "Only sessions of this supporter.")
    private @Nullable String supporter;

    @Option(
            names = "--sessions",
            paramLabel = "FILE",
            defaultValue = SessionsOption.USUAL_LOG,
            description = "The log. Else ${DEFAULT-VALUE}.")
    private Path sessions;

    public Path file() {
        return sessions;
    }

    public SessionLogStore log() {
        return new SessionLogOnFile(sessions, false);
    }

    /** Who is in the log need not be in the problem, for they may have left. */
    public SessionChoice within(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (problem == null) {
            return new SessionChoice(pupil, supporter, need, from, until);
        }
        WhoIsMeant who = People.of(ProblemInput.read(problem));
        SessionLog log = log().read();
        String pupilId = isIn(log, LoggedSession::pupil, pupil) ? pupil : who.pupilIfAny(pupil);
        String supporterId = isIn(log, LoggedSession::supporter, supporter) ? supporter : who.supporterIfAny(supporter);
        who.throwIfAny();
        return new SessionChoice(pupilId, supporterId, need, from, until);
    }

    private static boolean isIn(SessionLog log, Function<LoggedSession, String> part, @Nullable String id) {
        return log.sessions().stream().map(part).anyMatch(known -> known.equals(id));
    }
}
