package be.koffieronde.app.talks;

import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.talks.PlannedTalk;
import be.koffieronde.talks.TalkCard;
import be.koffieronde.talks.TalkCards;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.TalkTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards for the talks of a roster: each with an opener and, where two people never met, a hint. */
public final class RosterCards {

    private RosterCards() {}

    /**
     * Of the talks that are not held yet, first to last.
     *
     * @param log what was held; null if nobody keeps a log
     */
    public static List<TalkCard> of(JudgedRoster week, TalkTexts texts, @Nullable TalkLog log) {
        return ofAll(week, texts, log).stream()
                .filter(card -> log == null || !log.has(card.talk().held()))
                .toList();
    }

    /** Of all talks, those that were held among them. */
    public static List<TalkCard> ofAll(JudgedRoster week, TalkTexts texts, @Nullable TalkLog log) {
        TimedProblem problem = week.problem();
        return TalkCards.of(
                PlannedTalk.of(week.roster(), problem.directory()),
                texts,
                problem.problem().calendar().firstDay(),
                log);
    }
}
