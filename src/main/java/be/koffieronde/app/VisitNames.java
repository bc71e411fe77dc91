package be.koffieronde.app;

import be.koffieronde.language.DayNames;
import be.koffieronde.language.Language;
import be.koffieronde.language.Phrases;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What visits, places and days are called in one language. What support a pupil gets is never told. */
public final class VisitNames {

    private final Directory directory;
    private final Map<String, String> schools = new HashMap<>();
    private final Phrases phrases;
    private final DayNames days;

    public VisitNames(Directory directory, Language language) {
        this.directory = directory;
        phrases = Phrases.of(VisitNames.class, "reasons", language);
        days = new DayNames(language);
        for (School school : directory.problem().schools()) {
            schools.putIfAbsent(school.location(), school.name());
        }
    }

    /** {@code Tue 24 Nov} */
    String day(LocalDate date) {
        return days.day(date);
    }

    /** {@code 35 h 50}, or {@code 36 h}. */
    String hours(int minutes) {
        return minutes % 60 == 0
                ? phrases.say("hours", minutes / 60)
                : phrases.say("hours.minutes", minutes / 60, minutes % 60);
    }

    /** {@code talk with juf Heidi (De Brug)}; a session also says which, if there are several. */
    public String full(Visit visit) {
        return brief(visit) + number(visit) + " (" + place(visit) + ")";
    }

    private String number(Visit visit) {
        if (!(visit instanceof SupportVisit session)) {
            return "";
        }
        String number = session.need().sessionsPerWeek() > 1 ? phrases.say("number", session.number()) : "";
        return directory.problem().calendar().weeks() > 1 ? number + phrases.say("week", session.week()) : number;
    }

    /** {@code talk with juf Heidi}, {@code session of L.} */
    public String brief(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return phrases.say("session", session.pupil().name());
        } else if (visit instanceof TalkVisit talk) {
            return phrases.say("talk", talk.partner().name());
        } else if (visit instanceof MeetingVisit meeting) {
            return phrases.say("meeting", partners(meeting));
        }
        return title((CommitmentVisit) visit);
    }

    /** Whom a visit is for: a pupil, the partners, or the title of an appointment. */
    public String who(Visit visit) {
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
        return String.join(phrases.say("and"), names);
    }

    private static String title(CommitmentVisit visit) {
        String title = visit.commitment().title();
        return title.isBlank() ? visit.commitment().id() : title;
    }

    /** Name of the school a visit is at, else the id of its location. */
    public String place(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return directory.school(session.pupil().school()).name();
        }
        return visit instanceof TalkVisit talk
                ? directory.school(talk.partner().school()).name()
                : schools.getOrDefault(visit.location(), visit.location());
    }
}
