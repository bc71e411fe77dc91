package be.koffieronde.bench;

import be.koffieronde.bench.Diaries.Entry;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Closes what waiting can be closed without changing anybody's order: all visits of a day but the last come as late as is legal. */
final class LateStarts {

    private final OpenWeeks weeks;
    private final Diaries diaries;

    LateStarts(OpenWeeks weeks) {
        this.weeks = weeks;
        diaries = new Diaries(weeks, true);
    }

    /** @param roster without broken hard rules */
    Roster of(Roster roster) {
        Map<String, Visit> visits = new HashMap<>();
        weeks.visits().forEach(visit -> visits.put(visit.id(), visit));
        List<List<Entry>> days = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            List<Entry> day = entries(round, visits);
            day.forEach(diaries::enter);
            days.add(day);
        }
        days.forEach(this::close);
        return diaries.roster();
    }

    private List<Entry> entries(RosterRound round, Map<String, Visit> visits) {
        Supporter supporter = weeks.supporters().stream()
                .filter(somebody -> somebody.id().equals(round.supporter()))
                .findFirst()
                .orElseThrow();
        int day = weeks.calendar().day(round.date());
        List<Entry> entries = new ArrayList<>();
        for (PlannedVisit planned : round.visits()) {
            entries.add(new Entry(visits.get(planned.id()), supporter, day, planned.start()));
        }
        return entries;
    }

    private void close(List<Entry> day) {
        int latest = day.isEmpty() ? 0 : day.get(day.size() - 1).start();
        for (int k = day.size() - 2; k >= 0; k--) {
            Entry entry = day.get(k);
            int before = latest - entry.visit().minutes();
            diaries.strike(entry);
            latest = diaries.lastStart(
                            entry, start -> entry.start() <= start && start <= before && isAsGood(entry, start))
                    .orElse(entry.start());
            diaries.enter(entry.at(latest));
        }
    }

    /** Whether it leaves no preferred time, and no working hours. */
    private boolean isAsGood(Entry entry, int start) {
        List<Starts> preferred = weeks.preferred(entry.visit(), entry.day());
        List<Starts> hours = Starts.within(
                weeks.hours(entry.supporter(), entry.day()), entry.visit().minutes());
        return (preferred == null || keeps(preferred, entry, start)) && keeps(hours, entry, start);
    }

    private static boolean keeps(List<Starts> times, Entry entry, int start) {
        return Starts.anyContains(times, start) || !Starts.anyContains(times, entry.start());
    }
}
