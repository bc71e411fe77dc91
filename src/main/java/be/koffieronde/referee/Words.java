package be.koffieronde.referee;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How matches name people, places and days. Support types never appear. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Directory directory;
    private final Map<String, String> schoolsByLocation = new HashMap<>();

    Words(Directory directory) {
        this.directory = directory;
        for (School school : directory.problem().schools()) {
            schoolsByLocation.putIfAbsent(school.location(), school.name());
        }
    }

    /** {@code Tue 24 Nov} */
    String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code round of An on Tue 24 Nov: }, to be followed by what is wrong. */
    String inRound(Workday workday) {
        return "round of " + workday.supporter().name() + " on " + day(workday.date()) + ": ";
    }

    /** {@code round of An on Tue 24 Nov: session of L. at 08:45-09:35}, to be followed by what is wrong. */
    String inRound(Planned planned) {
        return inRound(planned.workday()) + visit(planned.visit()) + " at " + planned.time();
    }

    /** Name of a supporter. */
    String supporter(String id) {
        return directory.supporter(id).name();
    }

    /** {@code session of L.}, {@code talk with juf Heidi} and so on. */
    String visit(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return "session of " + session.pupil().name();
        } else if (visit instanceof MeetingVisit meeting) {
            return meeting(meeting.meeting());
        } else if (visit instanceof TalkVisit talk) {
            return "talk with " + talk.partner().name();
        }
        return title((CommitmentVisit) visit);
    }

    /** Whom or what one goes there for: the pupil alone for a session. */
    String reason(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.pupil().name();
        }
        return visit instanceof CommitmentVisit ? visit(visit) : "the " + visit(visit);
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

    String person(Person person) {
        return switch (person.kind()) {
            case PUPIL -> directory.pupil(person.id()).name();
            case CLASS_GROUP -> "class group " + person.id();
            case PARTNER -> directory.partner(person.id()).name();
        };
    }

    private String meeting(Meeting meeting) {
        String with = meeting.partners().stream()
                .map(id -> directory.partner(id).name())
                .collect(Collectors.joining(" and ", "meeting with ", ""));
        return meeting.pupil() == null
                ? with
                : with + " about " + directory.pupil(meeting.pupil()).name();
    }

    private static String title(CommitmentVisit visit) {
        String title = visit.commitment().title();
        return title.isBlank() ? visit.commitment().id() : title;
    }
}
