package be.koffieronde.files.log;

import be.koffieronde.format.log.LogFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A log of sessions from a file, beside a problem. */
public record KnownSessions(Path file, SessionLog log) {

    /**
     * Reads a log.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException if the file cannot be used
     */
    public static KnownSessions read(Path file) {
        return new KnownSessions(file, new SessionLog(LogFile.ofSessions(file).read()));
    }

    /** What to warn of: sessions of needs this problem does not have. They may be over, or somebody mistyped an id. */
    public Optional<Fault> warning(Directory directory) {
        Set<String> needs = directory.problem().pupils().stream()
                .flatMap(pupil -> pupil.needs().stream())
                .map(Need::id)
                .collect(Collectors.toSet());
        List<String> strangers = log.sessions().stream()
                .map(LoggedSession::need)
                .filter(need -> !needs.contains(need))
                .distinct()
                .toList();
        return Strangers.warning("app.print.strange-needs", strangers, directory, file);
    }
}
