package be.koffieronde.report.calendar;

import be.koffieronde.app.talks.RosterCards;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.format.calendar.CalendarFile;
import be.koffieronde.format.calendar.CalendarPaper;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Fact;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.report.Paper;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.TalkCard;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.TalkTexts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a roster has for people and schools, a calendar for each. */
public final class RosterCalendars {

    /**
     * How calendars are worded.
     *
     * @param texts for a supporter's talks
     * @param log talks held before; null if nobody keeps a log
     * @param hasNames whether supporters read pupils' names; else, as everybody else, their initials
     */
    public record Terms(
            Language language, TalkTexts texts, @Nullable TalkLog log, boolean hasNames) {}

    private final Directory named;
    private final Directory initialled;
    private final Roster roster;
    private final Instant made;
    private final List<TalkCard> cards;
    private final Terms terms;
    private final Vocabulary words;

    /** @param made when the roster was made: the time of the events */
    public RosterCalendars(JudgedRoster judged, Instant made, Terms terms) {
        named = judged.problem().directory();
        initialled = new Directory(Audience.PARTNER.of(problem()));
        roster = judged.roster();
        this.made = made;
        cards = RosterCards.ofAll(judged, terms.texts(), terms.log());
        this.terms = terms;
        words = Vocabulary.of(terms.language());
    }

    /** Everybody and every school there can be a calendar for. */
    public List<Reader> owners() {
        return Reader.all(problem());
    }

    /** The calendar of one of them. */
    public CalendarPaper of(Reader owner) {
        Audience audience = owner.audience();
        boolean isNamed =
                audience.sees(Fact.PUPIL_NAMES) || (terms.hasNames() && audience.mayBeShown(Fact.PUPIL_NAMES));
        Calendar calendar = problem().calendar();
        return new CalendarPaper(
                owner.toString(),
                words.say(Message.of("app.calendar.title", owner.name(named))),
                calendar.firstDay(),
                calendar.firstDay().plusDays(calendar.days() - 1L),
                made,
                CalendarEvents.of(roster, isNamed ? named : initialled, owner, words, cards));
    }

    /** The same as a paper for any calendar program, with nothing of other weeks. */
    public Paper paper(Reader owner) {
        return Paper.of(out -> out.write(CalendarFile.text(of(owner))));
    }

    private Problem problem() {
        return named.problem();
    }
}
