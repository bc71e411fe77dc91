package be.koffieronde.app;

import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.OutOfReach;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Supporters who get nothing in a roster, and why. */
final class IdleSupporters {

    private final Directory directory;

    private IdleSupporters(Directory directory) {
        this.directory = directory;
    }

    /** A line for each, in the problem's order. */
    static List<String> of(Directory directory, Roster roster) {
        IdleSupporters idle = new IdleSupporters(directory);
        Set<String> busy = new HashSet<>();
        roster.rounds().stream()
                .filter(round -> !round.visits().isEmpty())
                .forEach(round -> busy.add(round.supporter()));
        List<String> lines = new ArrayList<>();
        for (Supporter supporter : directory.problem().supporters()) {
            if (!busy.contains(supporter.id())) {
                lines.add(supporter.name() + " gets nothing: " + idle.reason(supporter));
            }
        }
        return lines;
    }

    private String reason(Supporter supporter) {
        if (supporter.hours().isEmpty()) {
            return "no working hours are given";
        } else if (isAlwaysAway(supporter)) {
            return "away, or all is closed, on every working day";
        }
        List<Visit> possible = Visits.of(directory).stream()
                .filter(visit -> OutOfReach.candidates(visit, directory).contains(supporter))
                .toList();
        if (possible.isEmpty()) {
            return "no visit asks for this expertise";
        } else if (possible.stream().allMatch(visit -> visit.minutes() > supporter.weeklyMinutes())) {
            return "a week of %d minutes is shorter than any visit".formatted(supporter.weeklyMinutes());
        } else if (possible.stream()
                .noneMatch(visit -> OutOfReach.isEverThere(
                        supporter, visit, directory.problem().calendar(), supporter.absences()))) {
            return "never at work when any visit could be";
        }
        return "others have all visits, or they do not fit";
    }

    private boolean isAlwaysAway(Supporter supporter) {
        Calendar calendar = directory.problem().calendar();
        return IntStream.range(0, calendar.days())
                .filter(day -> supporter.hours().containsKey(calendar.weekday(day)))
                .allMatch(day -> calendar.isClosed(day) || supporter.absences().contains(calendar.date(day)));
    }
}
