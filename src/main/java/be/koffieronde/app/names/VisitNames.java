package be.koffieronde.app.names;

import be.koffieronde.language.Message;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.CommitmentVisit;
import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
            int several =
                    session.isMakeUp() ? session.need().owed() : session.need().sessionsPerWeek();
            number = several > 1 ? Message.of("app.visit.number", session.number()) : "";
            week = session.isMakeUp() ? "" : inWeek(session.week());
        } else if (visit instanceof CommitmentVisit work && work.commitment().date() == null) {
            week = inWeek(work.week());
        }
        return Message.of("app.visit.full", paired(visit), number, week, place(visit));
    }

    /** The same where it is said when it is: {@code session of L. (De Brug)}, one of several too. */
    public Message atPlace(Visit visit) {
        return Message.of("app.visit.at", paired(visit), place(visit));
    }

    private Object inWeek(int week) {
        return directory.problem().calendar().weeks() > 1 ? Message.of("app.visit.week", week) : "";
    }

    /** As in brief; a talk that is due to one supporter also says to whom. */
    private Message paired(Visit visit) {
        return visit instanceof TalkVisit talk && !talk.isExtra() && talk.supporter() != null
                ? Message.of(
                        "app.visit.talk.of",
                        directory.supporter(talk.supporter()).name(),
                        talk.partner().name())
                : brief(visit);
    }

    /** {@code talk with juf Heidi}, {@code session of L. and M.}, {@code make-up session of L.} */
    public Message brief(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return Message.of(session.isMakeUp() ? "app.visit.make-up" : "app.visit.session", pupils(session));
        } else if (visit instanceof TalkVisit talk) {
            return Message.of("app.visit.talk", talk.partner().name());
        } else if (visit instanceof MeetingVisit meeting) {
            return Message.of("app.visit.meeting", partners(meeting));
        }
        return Message.asSaid(title((CommitmentVisit) visit));
    }

    /** The same where somebody has it: {@code session of L., for Veerle}. */
    public Message brief(Visit visit, String supporter, LocalDate date) {
        return standsInFor(visit, supporter, date)
                .map(absent -> Message.of("app.visit.stand-in", brief(visit), absent))
                .orElseGet(() -> brief(visit));
    }

    /** The name of the supporter who is away, and in whose place another has a session; empty if nobody is. */
    public Optional<String> standsInFor(Visit visit, String supporter, LocalDate date) {
        return Optional.of(visit)
                .filter(SupportVisit.class::isInstance)
                .map(one -> ((SupportVisit) one).need())
                .filter(need -> directory.isStandIn(need, supporter, date))
                .map(Need::stoodInFor)
                .map(id -> directory.supporter(id).name());
    }

    /** All pupils of a session. */
    public static Message pupils(SupportVisit session) {
        return Message.joined(
                "language.and", session.pupils().stream().map(Pupil::name).toList());
    }

    /** Whom a visit is for: the pupils, the partners, or the title of an appointment. */
    public Message who(Visit visit) {
        if (visit instanceof SupportVisit session) {
            return pupils(session);
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
