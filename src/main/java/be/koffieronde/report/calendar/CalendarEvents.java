package be.koffieronde.report.calendar;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.format.calendar.CalendarEvent;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Fact;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.talks.TalkCard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The visits of a roster that concern one owner of a calendar, as events. Nowhere is it told what support a pupil gets;
 * pupils are called what the directory calls them.
 */
final class CalendarEvents {

    private final Directory directory;
    private final Reader owner;
    private final Vocabulary words;
    private final Map<String, TalkCard> cards;

    private CalendarEvents(Directory directory, Reader owner, Vocabulary words, List<TalkCard> cards) {
        this.directory = directory;
        this.owner = owner;
        this.words = words;
        this.cards = cards.stream()
                .collect(Collectors.toMap(card -> card.talk().visit().id(), card -> card));
    }

    /**
     * The owner's events.
     *
     * @param cards of the roster's talks; a supporter takes them along
     */
    static List<CalendarEvent> of(
            Roster roster, Directory directory, Reader owner, Vocabulary words, List<TalkCard> cards) {
        CalendarEvents calendar = new CalendarEvents(directory, owner, words, cards);
        return new VisitPlaces(directory, roster)
                .placed().stream()
                        .filter(placed -> owner.isConcernedBy(placed.visit(), placed.supporter(), directory))
                        .map(calendar::event)
                        .toList();
    }

    private CalendarEvent event(Placed placed) {
        Visit visit = placed.visit();
        return new CalendarEvent(
                uid(visit),
                placed.date(),
                placed.start(),
                placed.end(),
                words.say(title(placed)),
                directory.schoolOf(visit).map(School::name).orElse(visit.location()),
                owner.audience().sees(Fact.TALK_CARDS) ? text(cards.get(visit.id())) : "");
    }

    /** The same for the same visit of the same weeks in the same calendar; ids of needs cannot be read from it. */
    private String uid(Visit visit) {
        String name = String.join(
                "|",
                directory.problem().name(),
                directory.problem().calendar().firstDay().toString(),
                owner.toString(),
                visit.id());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + CalendarEvent.UID_ENDING;
    }

    private Message title(Placed placed) {
        Visit visit = placed.visit();
        Message title = title(visit, directory.supporter(placed.supporter()).name());
        return new VisitNames(directory)
                .standsInFor(visit, placed.supporter(), placed.date())
                .map(absent -> Message.of("app.visit.stand-in", title, absent))
                .orElse(title);
    }

    private Message title(Visit visit, String supporter) {
        if (visit instanceof SupportVisit session) {
            return sessionTitle(session, supporter);
        } else if (visit instanceof TalkVisit talk) {
            return talkTitle(talk, supporter);
        } else if (visit instanceof MeetingVisit meeting) {
            return meetingTitle(meeting, supporter);
        }
        return Message.asSaid(((CommitmentVisit) visit).commitment().title());
    }

    private Message sessionTitle(SupportVisit session, String supporter) {
        Message pupils = VisitNames.pupils(session);
        return owner.audience() == Audience.SUPPORTER
                ? Message.of(
                        session.isMakeUp() ? "app.calendar.own.session.make-up" : "app.calendar.own.session", pupils)
                : Message.of(
                        session.isMakeUp() ? "app.calendar.session.make-up" : "app.calendar.session",
                        supporter,
                        pupils);
    }

    private Message talkTitle(TalkVisit talk, String supporter) {
        return switch (owner.audience()) {
            case PLANNER, SUPPORTER ->
                Message.of("app.calendar.talk", talk.partner().name());
            case PARTNER -> Message.of("app.calendar.talk", supporter);
            case SCHOOL ->
                Message.of("app.calendar.talk.both", supporter, talk.partner().name());
        };
    }

    private Message meetingTitle(MeetingVisit meeting, String supporter) {
        String others = meeting.meeting().partners().stream()
                .filter(id -> owner.audience() != Audience.PARTNER || !id.equals(owner.id()))
                .map(id -> directory.partner(id).name())
                .collect(Collectors.joining(", "));
        String people = owner.audience() == Audience.SUPPORTER
                ? others
                : Stream.of(supporter, others).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        String pupil = meeting.meeting().pupil();
        return pupil == null
                ? Message.of("app.calendar.meeting", people)
                : Message.of(
                        "app.calendar.meeting.on",
                        people,
                        directory.pupil(pupil).name());
    }

    private String text(@Nullable TalkCard card) {
        if (card == null) {
            return "";
        }
        String opener = words.say(Message.of("app.calendar.opener", card.opener()));
        return card.firstMeeting() == null
                ? opener
                : opener + "\n\n" + words.say(Message.of("app.calendar.first-meeting", card.firstMeeting()));
    }
}
