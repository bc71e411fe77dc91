package be.koffieronde.files.log;

import be.koffieronde.app.port.LogStore;
import be.koffieronde.format.log.LogFile;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.talks.LoggedTalk;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A log in a file.
 *
 * @param mayBegin whether there need not be one yet
 * @param <T> what an entry is
 */
public record LogOnFile<T>(LogFile<T> log, boolean mayBegin) implements LogStore<T> {

    public static LogOnFile<LoggedTalk> ofTalks(Path file, boolean mayBegin) {
        return new LogOnFile<>(LogFile.ofTalks(file), mayBegin);
    }

    public static LogOnFile<LoggedSession> ofSessions(Path file, boolean mayBegin) {
        return new LogOnFile<>(LogFile.ofSessions(file), mayBegin);
    }

    @Override
    public String place() {
        return log.file().toString();
    }

    @Override
    public List<T> entries() {
        return mayBegin ? log.readIfThere() : log.read();
    }

    @Override
    public List<T> add(List<T> entries) {
        return log.add(entries);
    }

    @Override
    public List<T> remove(UnaryOperator<List<T>> choice) {
        return log.remove(choice);
    }
}
