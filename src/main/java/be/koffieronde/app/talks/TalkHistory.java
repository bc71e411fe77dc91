package be.koffieronde.app.talks;

import be.koffieronde.app.log.LastEntries;
import be.koffieronde.app.port.TalkLogStore;
import be.koffieronde.language.Message;
import be.koffieronde.language.Spelling;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which talks there were. */
public final class TalkHistory {

    private TalkHistory() {}

    /**
     * The talks of a log, latest first.
     *
     * @throws InvalidInputException if the log cannot be used, or has nothing of somebody asked for
     */
    public static List<LoggedTalk> of(TalkLogStore store, TalkChoice choice) {
        TalkLog log = store.read();
        return found(store, log, choice).stream()
                .sorted(Comparator.comparing(LoggedTalk::date).reversed())
                .toList();
    }

    /**
     * Two people who talked.
     *
     * @param last date of their latest talk
     */
    public record TalkedPair(String supporter, String partner, int talks, LocalDate last) {}

    /** The pairs of talks, who talked latest first. */
    public static List<TalkedPair> pairs(List<LoggedTalk> talks) {
        Map<List<String>, List<LoggedTalk>> pairs = talks.stream()
                .collect(Collectors.groupingBy(
                        talk -> List.of(talk.supporter(), talk.partner()), LinkedHashMap::new, Collectors.toList()));
        return pairs.values().stream()
                .map(ofTwo -> new TalkedPair(
                        ofTwo.get(0).supporter(),
                        ofTwo.get(0).partner(),
                        ofTwo.size(),
                        ofTwo.stream()
                                .map(LoggedTalk::date)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()))
                .sorted(Comparator.comparing(TalkedPair::last).reversed())
                .toList();
    }

    /**
     * Takes talks out of a log: the last lines of it, or the one that is chosen.
     *
     * @param count of those that are chosen, how many of the last lines; null: the last one of all, or the only one chosen
     * @return the talks taken back, first to last
     * @throws InvalidInputException if the log cannot be used or written, or it does not follow which talks are meant; it is
     *     then as it was
     */
    public static List<LoggedTalk> undo(TalkLogStore store, TalkChoice choice, @Nullable Integer count) {
        int last = count != null ? count : choice.isAny() ? 1 : 0;
        return store.remove(talks -> undone(store, new TalkLog(talks), choice, last));
    }

    private static List<LoggedTalk> undone(TalkLogStore store, TalkLog log, TalkChoice choice, int count) {
        List<LoggedTalk> found = found(store, log, choice);
        LastEntries<LoggedTalk> last = new LastEntries<>(
                store.place(),
                Message.of("app.part.log.talk"),
                Message.of("app.part.log.talks"),
                "--date, --supporter, --partner",
                TalkHistory::line);
        return last.of(found, choice.isAny(), count);
    }

    private static Fault line(LoggedTalk talk) {
        return Fault.of("app.part.talk", talk.date(), talk.supporter(), talk.partner());
    }

    private static List<LoggedTalk> found(TalkLogStore store, TalkLog log, TalkChoice choice) {
        TalkChoice chosen = choice.withIds(log);
        check(store, log, chosen.supporter(), LoggedTalk::supporter);
        check(store, log, chosen.partner(), LoggedTalk::partner);
        return log.talks().stream().filter(chosen::has).toList();
    }

    private static void check(TalkLogStore store, TalkLog log, @Nullable String id, Function<LoggedTalk, String> part) {
        List<String> known = log.talks().stream().map(part).distinct().toList();
        if (id != null && !known.contains(id)) {
            throw new InvalidInputException(
                    Fault.of("app.no-talk-of", id, Spelling.remedy(id, known)).in(store.place()));
        }
    }
}
