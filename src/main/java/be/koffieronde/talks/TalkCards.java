package be.koffieronde.talks;

import be.koffieronde.problem.TalkRhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each planned talk an opener, never the same one twice in a row for two people, and a hint where they never met.
 *
 * <p>Each pair has its own place in the list to begin at, and goes on by one with every talk of theirs in the log, or planned
 * before it in the same roster. Without a log they go on with the weeks: the same opener can then come back only after as
 * many weeks as there are openers.
 */
public final class TalkCards {

    private final TalkTexts texts;
    private final LocalDate firstDay;
    private final @Nullable TalkLog log;
    private final Map<String, Integer> earlier = new HashMap<>();

    /** @param log null if nobody keeps one */
    private TalkCards(TalkTexts texts, LocalDate firstDay, @Nullable TalkLog log) {
        this.texts = texts;
        this.firstDay = firstDay;
        this.log = log;
    }

    /**
     * A card for each talk, in their order.
     *
     * @param talks of one roster, first to last
     * @param firstDay of the roster
     * @param log null if nobody keeps one; for each talk only what was held before its date counts
     */
    public static List<TalkCard> of(
            List<PlannedTalk> talks, TalkTexts texts, LocalDate firstDay, @Nullable TalkLog log) {
        TalkCards cards = new TalkCards(texts, firstDay, log);
        List<TalkCard> all = new ArrayList<>();
        talks.forEach(talk -> all.add(cards.card(talk)));
        return all;
    }

    private TalkCard card(PlannedTalk talk) {
        String pair = talk.supporter() + "/" + talk.partner();
        int number = earlier.getOrDefault(pair, 0);
        if (!isLogged(talk)) {
            earlier.merge(pair, 1, Integer::sum);
        }
        long begin = log == null ? firstDay.toEpochDay() / 7 : between(talk, log);
        int opener = (int) Math.floorMod(
                pair.hashCode() + begin + number, (long) texts.openers().size());
        boolean areStrangers = number == 0 && !haveMet(talk);
        return new TalkCard(talk, texts.openers().get(opener), areStrangers ? texts.firstMeeting() : null);
    }

    private boolean isLogged(PlannedTalk talk) {
        return log != null && log.has(talk.held());
    }

    /** A talk that only the problem knows of counts as one of these two. */
    private boolean haveMet(PlannedTalk talk) {
        TalkRhythm rhythm = talk.visit().partner().talk();
        String pair = talk.visit().supporter();
        boolean hasTalked =
                rhythm != null && (pair == null ? rhythm.last() : rhythm.lasts().get(pair)) != null;
        if (log == null || pair != null || before(talk, log).talks().isEmpty()) {
            return hasTalked || (log != null && between(talk, log) > 0);
        }
        return between(talk, log) > 0;
    }

    private int between(PlannedTalk talk, TalkLog log) {
        return before(talk, log).ofSupporter(talk.supporter()).talks().size();
    }

    private TalkLog before(PlannedTalk talk, TalkLog log) {
        LocalDate until = talk.date().isAfter(firstDay) ? talk.date() : firstDay;
        return log.withPartner(talk.partner()).before(until);
    }
}
