package be.koffieronde.files.log;

import be.koffieronde.app.port.SessionLogStore;
import be.koffieronde.format.log.SessionLogFile;
import be.koffieronde.sessions.LoggedSession;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A log of sessions in a file.
 *
 * @param mayBegin whether there need not be one yet
 */
public record SessionLogOnFile(Path file, boolean mayBegin) implements SessionLogStore {

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public List<LoggedSession> entries() {
        return (mayBegin ? SessionLogFile.readIfThere(file) : SessionLogFile.read(file)).sessions();
    }

    @Override
    public List<LoggedSession> add(List<LoggedSession> sessions) {
        return SessionLogFile.add(sessions, file);
    }

    @Override
    public List<LoggedSession> remove(UnaryOperator<List<LoggedSession>> choice) {
        return SessionLogFile.remove(choice, file);
    }
}
