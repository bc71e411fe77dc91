package be.koffieronde.files.log;

import be.koffieronde.format.log.LogFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A talk log from a file, beside a problem. */
public record KnownTalks(Path file, TalkLog log) {

    /**
     * Reads a log.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException if the file cannot be used
     */
    public static KnownTalks read(Path file) {
        return new KnownTalks(file, new TalkLog(LogFile.ofTalks(file).read()));
    }

    /**
     * What to warn of: talks with partners this problem does not have. They may have left, or somebody mistyped an id.
     */
    public Optional<Fault> warning(Directory directory) {
        List<String> strangers = log.talks().stream()
                .map(LoggedTalk::partner)
                .filter(partner -> !directory.hasPartner(partner))
                .distinct()
                .toList();
        return Strangers.warning("app.print.strangers", strangers, directory, file);
    }
}
