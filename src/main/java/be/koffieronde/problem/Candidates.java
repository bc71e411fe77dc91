package be.koffieronde.problem;

import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Window;
import be.koffieronde.problem.time.WorkingDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who may have a visit in some roster, and whether they are ever there, by hours and absences alone. */
public final class Candidates {

    private Candidates() {}

    /** Those who may have a visit of the problem in some roster. */
    public static List<Supporter> of(Visit visit, Directory directory) {
        Stream<Supporter> all = directory.problem().supporters().stream()
                .filter(supporter -> visit.requiredSupporter() == null
                        || visit.requiredSupporter().equals(supporter.id()));
        if (visit instanceof SupportVisit session) {
            return all.filter(supporter -> supporter.isQualifiedFor(session.need()))
                    .toList();
        } else if (visit instanceof TalkVisit talk) {
            return all.filter(supporter -> mayKnow(supporter, directory.pupilsOf(talk.partner()), directory))
                    .toList();
        }
        String pupil = visit instanceof MeetingVisit meeting && meeting.requiredSupporter() == null
                ? meeting.meeting().pupil()
                : null;
        return all.filter(supporter -> pupil == null || mayKnow(supporter, List.of(directory.pupil(pupil)), directory))
                .toList();
    }

    private static boolean mayKnow(Supporter supporter, List<Pupil> pupils, Directory directory) {
        return pupils.stream()
                .flatMap(pupil -> pupil.needs().stream())
                .filter(need -> need.term().isIn(directory.problem().calendar()))
                .filter(need -> need.requiredSupporter() == null
                        || need.requiredSupporter().equals(supporter.id()))
                .anyMatch(supporter::isQualifiedFor);
    }

    /** Whether a supporter is at work, or stays for a talk, as long as a visit takes within one of its windows. */
    public static boolean isEverThere(Supporter supporter, Visit visit, Calendar calendar) {
        return isEverThere(supporter, visit, visit.minutes(), calendar);
    }

    /** The same, for so many minutes. */
    public static boolean isEverThere(Supporter supporter, Visit visit, int minutes, Calendar calendar) {
        return IntStream.range(0, calendar.days())
                .anyMatch(day -> presence(supporter, visit, day, calendar).stream()
                        .anyMatch(window -> window.minutes() >= minutes));
    }

    /** The parts of a visit's windows on a day in which a supporter is there. */
    static List<Window> presence(Supporter supporter, Visit visit, int day, Calendar calendar) {
        List<Window> windows = visit.windows().on(day);
        if (windows.isEmpty()) {
            return windows;
        }
        WorkingDay there = supporter.on(calendar.date(day));
        return Window.intersect(windows, visit instanceof TalkVisit ? there.forTalks() : there.forWork());
    }
}
