package be.koffieronde.problem;

import be.koffieronde.problem.Visit.SupportVisit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Needs that cannot be met in full. */
final class NeedWarnings {

    private final Directory directory;
    private final List<String> warnings = new ArrayList<>();

    private NeedWarnings(Directory directory) {
        this.directory = directory;
    }

    static List<String> of(Directory directory, List<Visit> visits) {
        NeedWarnings needs = new NeedWarnings(directory);
        sessions(visits).forEach(needs::checkTimes);
        for (Pupil pupil : directory.problem().pupils()) {
            pupil.needs().forEach(need -> needs.checkSupporters(pupil, need));
        }
        return needs.warnings;
    }

    /** The sessions of each need, by its id, week by week. */
    private static Map<String, List<SupportVisit>> sessions(List<Visit> visits) {
        Map<String, List<SupportVisit>> sessions = new LinkedHashMap<>();
        for (Visit visit : visits) {
            if (visit instanceof SupportVisit session) {
                sessions.computeIfAbsent(session.need().id(), id -> new ArrayList<>())
                        .add(session);
            }
        }
        return sessions;
    }

    private void checkTimes(String id, List<SupportVisit> sessions) {
        List<SupportVisit> roomless = sessions.stream()
                .filter(session -> !session.windows().hasRoomFor(session.minutes()))
                .toList();
        if (roomless.isEmpty()) {
            checkSpacing(sessions);
        } else {
            Need need = sessions.get(0).need();
            warnings.add(("need %s of pupil %s: no window of %d minutes in %s, given school hours, closed days and"
                            + " absences; widen its windows or shorten its sessions")
                    .formatted(id, sessions.get(0).pupil().id(), need.minutes(), weeks(roomless)));
        }
    }

    /** Takes the earliest days that will do; no other choice leaves more room for the sessions after. */
    private void checkSpacing(List<SupportVisit> sessions) {
        int gap = sessions.get(0).need().minDaysApart();
        int earliest = 0;
        for (SupportVisit session : sessions) {
            int day = firstDayWithRoom(session, earliest);
            if (day < 0) {
                warnings.add(tooClose(session));
                return;
            }
            earliest = day + gap;
        }
    }

    private static String tooClose(SupportVisit session) {
        Need need = session.need();
        return ("need %s of pupil %s: %d sessions a week at least %d days apart do not fit in week %d;"
                        + " give it windows on more days, or lower sessionsPerWeek or minDaysApart")
                .formatted(
                        need.id(), session.pupil().id(), need.sessionsPerWeek(), need.minDaysApart(), session.week());
    }

    /** -1 if there is none. */
    private int firstDayWithRoom(SupportVisit session, int earliest) {
        return IntStream.range(earliest, directory.problem().calendar().days())
                .filter(day ->
                        session.windows().on(day).stream().anyMatch(window -> window.minutes() >= session.minutes()))
                .findFirst()
                .orElse(-1);
    }

    private void checkSupporters(Pupil pupil, Need need) {
        String required = need.requiredSupporter();
        if (directory.problem().supporters().stream().noneMatch(supporter -> supporter.isQualifiedFor(need))) {
            warnings.add(("need %s of pupil %s: no supporter has all of its expertise (%s);"
                            + " correct it, or add a supporter")
                    .formatted(need.id(), pupil.id(), codes(need)));
        } else if (required != null && !directory.supporter(required).isQualifiedFor(need)) {
            warnings.add(("need %s of pupil %s: it must have supporter %s, who lacks some of its expertise (%s);"
                            + " add it to %s, or write keep PREFER")
                    .formatted(need.id(), pupil.id(), required, codes(need), required));
        }
    }

    private static String codes(Need need) {
        return need.expertise().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String weeks(List<SupportVisit> sessions) {
        List<String> weeks = sessions.stream()
                .map(session -> String.valueOf(session.week()))
                .distinct()
                .toList();
        return (weeks.size() == 1 ? "week " : "weeks ") + String.join(", ", weeks);
    }
}
