package be.koffieronde.app;

import be.koffieronde.format.file.TextFile;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.PlannedTalk;
import be.koffieronde.talks.TalkCard;
import be.koffieronde.talks.TalkCards;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.TalkTexts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The talks of a roster that are not held yet, each with an opener and, where two people never met, a hint. */
public final class TalkWeek {

    private TalkWeek() {}

    /**
     * Cards for the talks of a roster, first to last, those that were held aside.
     *
     * @param log what was held; null if nobody keeps a log
     * @throws InvalidInputException if the roster cannot be used
     */
    public static List<TalkCard> of(ProblemInput problem, Path roster, TalkTexts texts, @Nullable TalkLog log) {
        RosterInput week = RosterInput.read(problem, roster);
        week.problem().judge(week.roster(), roster);
        return of(week.problem(), week.roster(), texts, log).stream()
                .filter(card -> log == null || !log.has(card.talk().held()))
                .toList();
    }

    /** Of all talks. */
    static List<TalkCard> of(ProblemInput problem, Roster week, TalkTexts texts, @Nullable TalkLog log) {
        List<PlannedTalk> talks = PlannedTalk.of(week, problem.directory());
        return TalkCards.of(
                talks, texts, problem.directory().problem().calendar().firstDay(), log);
    }

    /**
     * Texts of which some come from files somebody edited.
     *
     * @param openers a sentence a line; null: those of the program
     * @param firstMeeting null: that of the program
     * @throws InvalidInputException if a file cannot be used
     */
    public static TalkTexts texts(TalkTexts usual, @Nullable Path openers, @Nullable Path firstMeeting) {
        TalkTexts texts = usual;
        if (openers != null) {
            List<String> lines = TextFile.lines(openers);
            try {
                texts = texts.withOpeners(lines);
            } catch (InvalidInputException e) {
                throw InvalidInputException.of(ProblemInput.faultsIn(openers, e.faults()));
            }
        }
        return firstMeeting == null ? texts : texts.withFirstMeeting(TextFile.lines(firstMeeting));
    }
}
