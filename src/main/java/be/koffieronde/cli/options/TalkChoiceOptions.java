package be.koffieronde.cli.options;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.port.LogStore;
import be.koffieronde.app.talks.TalkChoice;
import be.koffieronde.cli.options.NamesInLog.Known;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.talks.LoggedTalk;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A talk log, and which of its talks. */
public final class TalkChoiceOptions {

    @Mixin
    private NamesInLog names;

    @Option(names = "--partner", paramLabel = "WHO", description = "Only talks with this partner.")
    private @Nullable String partner;

    @Option(names = "--supporter", paramLabel = "WHO", description = "Only talks of this supporter.")
    private @Nullable String supporter;

    @Option(
            names = "--talks",
            paramLabel = "FILE",
            defaultValue = TalksOption.USUAL_LOG,
            description = "The log. Else ${DEFAULT-VALUE}.")
    private Path talks;

    public Path file() {
        return talks;
    }

    public LogStore<LoggedTalk> log() {
        return LogOnFile.ofTalks(talks, false);
    }

    /** Those chosen, of one date or, if it is null, of all. */
    public TalkChoice on(@Nullable LocalDate date) {
        Known<LoggedTalk> known = names.of(log());
        TalkChoice choice = new TalkChoice(
                known.id(supporter, LoggedTalk::supporter, WhoIsMeant::supporter),
                known.id(partner, LoggedTalk::partner, WhoIsMeant::partner),
                date);
        known.throwIfAny();
        return choice;
    }
}
