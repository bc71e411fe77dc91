package be.koffieronde.files.log;

import be.koffieronde.app.port.TalkLogStore;
import be.koffieronde.format.log.TalkLogFile;
import be.koffieronde.talks.LoggedTalk;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A log of talks in a file.
 *
 * @param mayBegin whether there need not be one yet
 */
public record TalkLogOnFile(Path file, boolean mayBegin) implements TalkLogStore {

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public List<LoggedTalk> entries() {
        return (mayBegin ? TalkLogFile.readIfThere(file) : TalkLogFile.read(file)).talks();
    }

    @Override
    public List<LoggedTalk> add(List<LoggedTalk> talks) {
        return TalkLogFile.add(talks, file);
    }

    @Override
    public List<LoggedTalk> remove(UnaryOperator<List<LoggedTalk>> choice) {
        return TalkLogFile.remove(choice, file);
    }
}
