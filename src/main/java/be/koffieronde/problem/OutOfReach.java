package be.koffieronde.problem;

import be.koffieronde.problem.Visit.MeetingVisit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visit.TalkVisit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The visits that nobody could hold, whatever a roster does, and why: by windows, expertise, working hours and absences
 * alone, without travel or other visits. The one home of that question.
 */
public final class OutOfReach {

    /** Why nobody could hold a visit; the first that applies. */
    public enum Cause {
        /** On all days it could be, the whole calendar is closed. */
        ALL_CLOSED,
        /** The same, with the closed days of its school. */
        SCHOOL_CLOSED,
        /** The same, with the days on which its pupil or its partners are away. */
        AWAY,
        /** It has no windows, or none that is long enough. */
        NO_WINDOW,
        /** No supporter has the expertise, or the one it must have lacks it. */
        NO_EXPERTISE,
        /** All who may have it are absent on the days on which they could. */
        SUPPORTER_AWAY,
        /** None of those who may have it is ever at work in its windows. */
        NEVER_AT_WORK
    }

    private final Directory directory;
    private final Calendar calendar;
    private final Map<String, Cause> causes = new LinkedHashMap<>();

    private OutOfReach(Directory directory) {
        this.directory = directory;
        calendar = directory.problem().calendar();
    }

    /** Causes by the ids of the visits, in the order of the visits; visits that somebody could hold are not among them. */
    static Map<String, Cause> of(Directory directory) {
        OutOfReach reach = new OutOfReach(directory);
        List<Visit> visits = Visits.of(directory);
        Map<String, Cause> closings = reach.closings(visits);
        for (Visit visit : visits) {
            if (closings.containsKey(visit.id())) {
                reach.causes.put(visit.id(), closings.get(visit.id()));
            } else {
                reach.checkSupporters(visit);
            }
        }
        return reach.causes;
    }

    private Map<String, Cause> closings(List<Visit> visits) {
        Map<String, Cause> closings = new HashMap<>();
        visits.stream().filter(visit -> !hasRoom(visit)).forEach(visit -> closings.put(visit.id(), Cause.NO_WINDOW));
        if (!closings.isEmpty()) {
            Problem problem = directory.problem();
            Problem open = problem.withoutClosedDays();
            Problem schoolsOpen = open.withSchoolsOpen();
            explain(closings, schoolsOpen.withoutAbsentees(), Cause.AWAY);
            explain(closings, schoolsOpen, Cause.SCHOOL_CLOSED);
            explain(closings, open, Cause.ALL_CLOSED);
        }
        return closings;
    }

    private static void explain(Map<String, Cause> closings, Problem open, Cause cause) {
        Visits.of(new Directory(open)).stream()
                .filter(OutOfReach::hasRoom)
                .forEach(visit -> closings.replace(visit.id(), cause));
    }

    private static boolean hasRoom(Visit visit) {
        return visit.windows().hasRoomFor(visit.minutes());
    }

    private void checkSupporters(Visit visit) {
        List<Supporter> candidates = candidates(visit).toList();
        if (candidates.isEmpty()) {
            causes.put(visit.id(), Cause.NO_EXPERTISE);
        } else if (candidates.stream()
                .noneMatch(supporter -> isEverThere(supporter, visit, calendar, supporter.absences()))) {
            boolean isAbsence =
                    candidates.stream().anyMatch(supporter -> isEverThere(supporter, visit, calendar, Set.of()));
            causes.put(visit.id(), isAbsence ? Cause.SUPPORTER_AWAY : Cause.NEVER_AT_WORK);
        }
    }

    private Stream<Supporter> candidates(Visit visit) {
        return candidates(visit, directory).stream();
    }

    /** Those who may have a visit of the problem in some roster. */
    public static List<Supporter> candidates(Visit visit, Directory directory) {
        Stream<Supporter> all = directory.problem().supporters().stream()
                .filter(supporter -> visit.requiredSupporter() == null
                        || visit.requiredSupporter().equals(supporter.id()));
        if (visit instanceof SupportVisit session) {
            return all.filter(supporter -> supporter.isQualifiedFor(session.need()))
                    .toList();
        } else if (visit instanceof TalkVisit talk) {
            return all.filter(supporter -> mayKnow(supporter, directory.pupilsOf(talk.partner())))
                    .toList();
        }
        String pupil = visit instanceof MeetingVisit meeting && meeting.requiredSupporter() == null
                ? meeting.meeting().pupil()
                : null;
        return all.filter(supporter -> pupil == null || mayKnow(supporter, List.of(directory.pupil(pupil))))
                .toList();
    }

    private static boolean mayKnow(Supporter supporter, List<Pupil> pupils) {
        return pupils.stream()
                .flatMap(pupil -> pupil.needs().stream())
                .filter(need -> need.requiredSupporter() == null
                        || need.requiredSupporter().equals(supporter.id()))
                .anyMatch(supporter::isQualifiedFor);
    }

    /**
     * Whether a supporter is at work, or stays for a talk, as long as a visit takes within one of its windows.
     *
     * @param absences dates on which the supporter is away
     */
    public static boolean isEverThere(Supporter supporter, Visit visit, Calendar calendar, Set<LocalDate> absences) {
        return IntStream.range(0, calendar.days())
                .filter(day -> !visit.windows().on(day).isEmpty() && !absences.contains(calendar.date(day)))
                .anyMatch(day -> Window.intersect(
                                visit.windows().on(day),
                                presence(supporter, calendar.weekday(day), visit instanceof TalkVisit))
                        .stream()
                        .anyMatch(window -> window.minutes() >= visit.minutes()));
    }

    private static List<Window> presence(Supporter supporter, DayOfWeek weekday, boolean isTalk) {
        Window hours = supporter.hours().get(weekday);
        Window stay = isTalk ? supporter.staysForTalks().get(weekday) : null;
        List<Window> presence = new ArrayList<>();
        if (hours != null && stay != null && hours.from() <= stay.to() && stay.from() <= hours.to()) {
            presence.add(new Window(Math.min(hours.from(), stay.from()), Math.max(hours.to(), stay.to())));
        } else {
            Stream.of(Optional.ofNullable(hours), Optional.ofNullable(stay))
                    .flatMap(Optional::stream)
                    .forEach(presence::add);
        }
        return presence;
    }
}
