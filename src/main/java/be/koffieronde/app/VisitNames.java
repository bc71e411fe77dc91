package be.koffieronde.app;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What visits, places and days are called in reasons. What support a pupil gets is never told. */
final class VisitNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Directory directory;
    private final Map<String, String> schools = new HashMap<>();

    VisitNames(Directory directory) {
        this.directory = directory;
        for (School school : directory.problem().schools()) {
            schools.putIfAbsent(school.location(), school.name());
        }
    }

    /** {@code Tue 24 Nov} */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 35 h 50}, or {@code 36 h}. */
    static String hours(int minutes) {
        return minutes % 60 == 0 ? minutes / 60 + " h" : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    /** {@code talk with juf Heidi (De Brug)}; a session also says which, if there are several. */
    String full(Visit visit) {
        return brief(visit) + number(visit) + " (" + place(visit) + ")";
    }

    private String number(Visit visit) {
        if (!(visit instanceof SupportVisit session)) {
            return "";
        }
        String number = session.need().sessionsPerWeek() > 1 ? " no. " + session.number() : "";
        return directory.problem().calendar().weeks() > 1 ? number + " in week " + session.week() : number;
    }

    /** {@code talk with juf Heidi}, {@code session of L.} */
    String brief(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return "session of " + session.pupil().name();
        } else if (visit instanceof TalkVisit talk) {
            return "talk with " + talk.partner().name();
        } else if (visit instanceof MeetingVisit meeting) {
            return "meeting with " + partners(meeting);
        }
        return title((CommitmentVisit) visit);
    }

    /** Whom a visit is for: a pupil, the partners, or the title of an appointment. */
    String who(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return session.pupil().name();
        } else if (visit instanceof TalkVisit talk) {
            return talk.partner().name();
        }
        return visit instanceof MeetingVisit meeting ? partners(meeting) : title((CommitmentVisit) visit);
    }

    private String partners(MeetingVisit meeting) {
        List<String> names = meeting.meeting().partners().stream()
                .map(id -> directory.partner(id).name())
                .toList();
        return String.join(" and ", names);
    }

    private static String title(CommitmentVisit visit) {
        String title = visit.commitment().title();
        return title.isBlank() ? visit.commitment().id() : title;
    }

    /** Name of the school a visit is at, else the id of its location. */
    String place(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return directory.school(session.pupil().school()).name();
        }
        return visit instanceof TalkVisit talk
                ? directory.school(talk.partner().school()).name()
                : schools.getOrDefault(visit.location(), visit.location());
    }
}
