package be.koffieronde.problem;

import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.time.Window;
import be.koffieronde.problem.time.WorkingDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who may have a visit in some roster, and whether they are ever there, by hours and absences alone. */
public final class Candidates {

    private Candidates() {}

    /** Those who may have a visit of the problem in some roster. */
    public static List<Supporter> of(Visit visit, Directory directory) {
        if (visit instanceof SupportVisit session) {
            return ofSession(session.need(), directory);
        }
        Stream<Supporter> all = directory.problem().supporters().stream()
                .filter(supporter -> visit.requiredSupporter() == null
                        || visit.requiredSupporter().equals(supporter.id()));
        if (visit instanceof TalkVisit talk) {
            return all.filter(supporter -> mayKnow(supporter, directory.pupilsOf(talk.partner()), directory))
                    .toList();
        }
        String pupil = visit instanceof MeetingVisit meeting && meeting.requiredSupporter() == null
                ? meeting.meeting().pupil()
                : null;
        return all.filter(supporter -> pupil == null || mayKnow(supporter, List.of(directory.pupil(pupil)), directory))
                .toList();
    }

    private static List<Supporter> ofSession(Need need, Directory directory) {
        String required = need.requiredSupporter();
        return directory.problem().supporters().stream()
                .filter(supporter -> required == null || need.stoodInFor() != null || required.equals(supporter.id()))
                .filter(supporter -> supporter.isQualifiedFor(need))
                .toList();
    }

    private static boolean mayKnow(Supporter supporter, List<Pupil> pupils, Directory directory) {
        return pupils.stream()
                .flatMap(pupil -> directory.needsOf(pupil).stream())
                .filter(need -> need.requiredSupporter() == null
                        || need.requiredSupporter().equals(supporter.id()))
                .anyMatch(supporter::isQualifiedFor);
    }

    /** Whether a supporter is at work, or stays for a talk, as long as a visit takes within one of its windows. */
    public static boolean isEverThere(Supporter supporter, Visit visit, Directory directory) {
        return isEverThere(supporter, visit, visit.minutes(), directory);
    }

    /** The same, for so many minutes. */
    public static boolean isEverThere(Supporter supporter, Visit visit, int minutes, Directory directory) {
        return IntStream.range(0, directory.problem().calendar().days())
                .anyMatch(day -> presence(supporter, visit, day, directory).stream()
                        .anyMatch(window -> window.minutes() >= minutes));
    }

    /** The parts of a visit's windows on a day in which a supporter is there, and may have it. */
    static List<Window> presence(Supporter supporter, Visit visit, int day, Directory directory) {
        List<Window> windows = visit.windows().on(day);
        if (windows.isEmpty()) {
            return windows;
        }
        LocalDate date = directory.problem().calendar().date(day);
        String required = visit.requiredSupporter();
        if (visit instanceof SupportVisit session
                && required != null
                && !required.equals(supporter.id())
                && !directory.isStandIn(session.need(), supporter.id(), date)) {
            return List.of();
        }
        WorkingDay there = supporter.on(date);
        return Window.intersect(windows, visit instanceof TalkVisit ? there.forTalks() : there.forWork());
    }
}
