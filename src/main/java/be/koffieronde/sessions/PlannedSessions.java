package be.koffieronde.sessions;

import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sessions of a roster by their needs, whatever problem it is an answer to. */
final class PlannedSessions {

    private static final Pattern ID = Pattern.compile("support/([^/]+)/(makeup|[0-9]+)/([0-9]{1,9})");

    private final Map<Kind, List<LocalDate>> dates = new HashMap<>();
    private final Map<String, Integer> makeUps = new HashMap<>();

    private record Kind(String need, boolean isMakeUp) {}

    PlannedSessions(Roster roster) {
        roster.rounds()
                .forEach(round -> round.visits().stream()
                        .map(PlannedVisit::id)
                        .forEach(id -> planned(ID.matcher(id), round.date())));
        roster.unplanned().forEach(id -> known(ID.matcher(id)));
    }

    private void planned(Matcher id, LocalDate date) {
        if (known(id)) {
            dates.computeIfAbsent(new Kind(id.group(1), isMakeUp(id)), kind -> new ArrayList<>())
                    .add(date);
        }
    }

    private boolean known(Matcher id) {
        if (id.matches() && isMakeUp(id)) {
            makeUps.merge(id.group(1), Integer.parseInt(id.group(3)), Math::max);
        }
        return id.matches();
    }

    private static boolean isMakeUp(Matcher id) {
        return id.group(2).equals("makeup");
    }

    /** How many make-ups of a need it knows, planned or left out. */
    int makeUps(String need) {
        return makeUps.getOrDefault(need, 0);
    }

    /** How many sessions of a need it has in the week of a Monday before a date. */
    long before(LocalDate date, String need, boolean isMakeUp, LocalDate monday) {
        return dates.getOrDefault(new Kind(need, isMakeUp), List.of()).stream()
                .filter(day -> day.isBefore(date) && LoggedSession.monday(day).equals(monday))
                .count();
    }
}
