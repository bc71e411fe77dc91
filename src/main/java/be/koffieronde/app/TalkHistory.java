package be.koffieronde.app;

import be.koffieronde.format.Spelling;
import be.koffieronde.format.TalkLogFile;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which talks there were. */
public final class TalkHistory {

    private TalkHistory() {}

    /**
     * The talks of a log, latest first.
     *
     * @param supporter only those of this one; null: of all
     * @param partner only those with this one; null: with all
     * @throws InvalidInputException if the log cannot be used, or has nothing of somebody asked for
     */
    public static List<LoggedTalk> of(Path file, @Nullable String supporter, @Nullable String partner) {
        TalkLog log = TalkLogFile.read(file);
        check(file, log, supporter, LoggedTalk::supporter);
        check(file, log, partner, LoggedTalk::partner);
        TalkLog ofSupporter = supporter == null ? log : log.ofSupporter(supporter);
        TalkLog ofBoth = partner == null ? ofSupporter : ofSupporter.withPartner(partner);
        return ofBoth.talks().stream()
                .sorted(Comparator.comparing(LoggedTalk::date).reversed())
                .toList();
    }

    private static void check(Path file, TalkLog log, @Nullable String id, Function<LoggedTalk, String> part) {
        List<String> known = log.talks().stream().map(part).distinct().toList();
        if (id != null && !known.contains(id)) {
            throw new InvalidInputException(
                    "%s: has no talk of '%s'; %s".formatted(file, id, Spelling.remedy(id, known)));
        }
    }
}
