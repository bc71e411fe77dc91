package be.koffieronde.files.log;

import be.koffieronde.format.log.TalkLogFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A talk log from a file, beside a problem. */
public record KnownTalks(Path file, TalkLog log) {

    private static final int NAMED = 5;

    /**
     * Reads a log.
     *
     * @throws be.koffieronde.problem.fault.InvalidInputException if the file cannot be used
     */
    public static KnownTalks read(Path file) {
        return new KnownTalks(file, TalkLogFile.read(file));
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
        String names = String.join(", ", strangers.subList(0, Math.min(NAMED, strangers.size())));
        Fault warning = Fault.of(
                "app.print.strangers",
                strangers.size(),
                directory.problem().name(),
                names,
                strangers.size() > NAMED ? ", …" : "");
        return strangers.isEmpty() ? Optional.empty() : Optional.of(warning.in(file.toString()));
    }
}
