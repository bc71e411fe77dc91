package be.koffieronde.referee;

import be.koffieronde.language.Day;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How matches name people, places and days. Support types never appear. */
final class Words {

    private final Directory directory;
    private final Map<String, String> schoolsByLocation = new HashMap<>();

    Words(Directory directory) {
        this.directory = directory;
        for (School school : directory.problem().schools()) {
            schoolsByLocation.putIfAbsent(school.location(), school.name());
        }
    }

    /** {@code round of An on Tue 24 Nov} */
    static Message round(Workday workday) {
        return Message.of("referee.part.round", workday.supporter().name(), new Day(workday.date()));
    }

    /** {@code round of An on Tue 24 Nov: session of L. at 08:45-09:35}, to be followed by what is wrong. */
    Message inRound(Planned planned) {
        return Message.of("referee.part.visit", round(planned.workday()), visit(planned.visit()), planned.time());
    }

    /** Name of a supporter. */
    String supporter(String id) {
        return directory.supporter(id).name();
    }

    /** The same of somebody who may be gone: the id. */
    String anybody(String id) {
        return directory.hasSupporter(id) ? supporter(id) : id;
    }

    /** Names of those a session is for. */
    static Message pupils(SupportVisit session) {
        return Message.joined(
                "language.and", session.pupils().stream().map(Pupil::name).toList());
    }

    /** {@code session of L.}, {@code talk with juf Heidi} and so on. */
    Message visit(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return Message.of("referee.part.session", pupils(session));
        } else if (visit instanceof MeetingVisit meeting) {
            return meeting(meeting.meeting());
        } else if (visit instanceof TalkVisit talk) {
            return Message.of("referee.part.talk", talk.partner().name());
        }
        return Message.asSaid(title((CommitmentVisit) visit));
    }

    /** Whom or what one goes there for: the pupils alone for a session. */
    Message reason(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return pupils(session);
        }
        return visit instanceof CommitmentVisit ? visit(visit) : Message.of("referee.part.for", visit(visit));
    }

    /** Name of the school a visit is at; the id of the location if there is no school. */
    String place(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return directory.school(session.pupil().school()).name();
        } else if (visit instanceof TalkVisit talk) {
            return directory.school(talk.partner().school()).name();
        }
        return schoolsByLocation.getOrDefault(visit.location(), visit.location());
    }

    Message person(Person person) {
        return switch (person.kind()) {
            case PUPIL -> Message.asSaid(directory.pupil(person.id()).name());
            case CLASS_GROUP -> Message.of("referee.part.class-group", person.id());
            case PARTNER -> Message.asSaid(directory.partner(person.id()).name());
        };
    }

    private Message meeting(Meeting meeting) {
        List<String> names = meeting.partners().stream()
                .map(id -> directory.partner(id).name())
                .toList();
        Message with = Message.joined("language.and", names);
        return meeting.pupil() == null
                ? Message.of("referee.part.meeting", with)
                : Message.of(
                        "referee.part.meeting.about",
                        with,
                        directory.pupil(meeting.pupil()).name());
    }

    private static String title(CommitmentVisit visit) {
        String title = visit.commitment().title();
        return title.isBlank() ? visit.commitment().id() : title;
    }
}
