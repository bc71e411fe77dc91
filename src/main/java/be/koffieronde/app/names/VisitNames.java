package be.koffieronde.app.names;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.List;

/** What visits and places are called. What support a pupil gets is never told. */
public final class VisitNames {

    private final Directory directory;

    public VisitNames(Directory directory) {
        this.directory = directory;
    }

    /** {@code 35 h 50}, or {@code 36 h}. */
    public static Message hours(int minutes) {
        return minutes % 60 == 0
                ? Message.of("app.print.hours", minutes / 60)
                : Message.of("app.print.hours.minutes", minutes / 60, minutes % 60);
    }

    /** {@code talk with juf Heidi (De Brug)}; a session also says which, if there are several. */
    public Message full(Visit visit) {
        Object number = "";
        Object week = "";
        if (visit instanceof SupportVisit session) {
            number = session.need().sessionsPerWeek() > 1 ? Message.of("app.visit.number", session.number()) : "";
            week = directory.problem().calendar().weeks() > 1 ? Message.of("app.visit.week", session.week()) : "";
        }
        return Message.of("app.visit.full", brief(visit), number, week, place(visit));
    }

    /** {@code talk with juf Heidi}, {@code session of L.} */
    public Message brief(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return Message.of("app.visit.session", session.pupil().name());
        } else if (visit instanceof TalkVisit talk) {
            return Message.of("app.visit.talk", talk.partner().name());
        } else if (visit instanceof MeetingVisit meeting) {
            return Message.of("app.visit.meeting", partners(meeting));
        }
        return Message.asSaid(title((CommitmentVisit) visit));
    }

    /** Whom a visit is for: a pupil, the partners, or the title of an appointment. */
    public Message who(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return Message.asSaid(session.pupil().name());
        } else if (visit instanceof TalkVisit talk) {
            return Message.asSaid(talk.partner().name());
        }
        return visit instanceof MeetingVisit meeting
                ? partners(meeting)
                : Message.asSaid(title((CommitmentVisit) visit));
    }

    private Message partners(MeetingVisit meeting) {
        List<String> names = meeting.meeting().partners().stream()
                .map(id -> directory.partner(id).name())
                .toList();
        return Message.joined("language.and", names);
    }

    private static String title(CommitmentVisit visit) {
        String title = visit.commitment().title();
        return title.isBlank() ? visit.commitment().id() : title;
    }

    /** Name of the school a visit is at, else the id of its location. */
    public String place(Visit visit) {
        return directory.schoolOf(visit).map(School::name).orElse(visit.location());
    }
}
