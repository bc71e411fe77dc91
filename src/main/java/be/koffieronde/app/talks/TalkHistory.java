package be.koffieronde.app.talks;

import be.koffieronde.app.log.LastEntries;
import be.koffieronde.app.log.WhoIsLogged;
import be.koffieronde.app.port.LogStore;
import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.talks.LoggedTalk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public static List<LoggedTalk> of(LogStore<LoggedTalk> store, TalkChoice choice) {
        return found(store, store.entries(), choice).stream()
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
    public static List<LoggedTalk> undo(LogStore<LoggedTalk> store, TalkChoice choice, @Nullable Integer count) {
        LastEntries<LoggedTalk> last = new LastEntries<>(
                store.place(),
                Message.of("app.part.log.talk"),
                Message.of("app.part.log.talks"),
                "--date, --supporter, --partner",
                TalkHistory::line);
        return store.remove(talks -> last.of(found(store, talks, choice), choice.isAny(), count));
    }

    private static Fault line(LoggedTalk talk) {
        return Fault.of("app.part.talk", talk.date(), talk.supporter(), talk.partner());
    }

    private static List<LoggedTalk> found(LogStore<LoggedTalk> store, List<LoggedTalk> talks, TalkChoice choice) {
        WhoIsLogged<LoggedTalk> who = new WhoIsLogged<>(store.place(), talks, "app.no-talk-of");
        who.check(choice.supporter(), LoggedTalk::supporter);
        who.check(choice.partner(), LoggedTalk::partner);
        return talks.stream().filter(choice::has).toList();
    }
}
