package be.koffieronde.cli.options;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.port.LogStore;
import be.koffieronde.app.sessions.SessionChoice;
import be.koffieronde.cli.options.NamesInLog.Known;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.sessions.LoggedSession;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A log of sessions, and which of its lines. */
public final class SessionChoiceOptions {

    @Mixin
    private NamesInLog names;

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

    public LogStore<LoggedSession> log() {
        return LogOnFile.ofSessions(sessions, false);
    }

    /** Those chosen, from one date to another, both included; null: from the first, to the last. */
    public SessionChoice within(@Nullable LocalDate from, @Nullable LocalDate until) {
        Known<LoggedSession> known = names.of(log());
        SessionChoice choice = new SessionChoice(
                known.id(pupil, LoggedSession::pupil, WhoIsMeant::pupil),
                known.id(supporter, LoggedSession::supporter, WhoIsMeant::supporter),
                need,
                from,
                until);
        known.throwIfAny();
        return choice;
    }
}
