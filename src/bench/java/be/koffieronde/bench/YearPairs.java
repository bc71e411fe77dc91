package be.koffieronde.bench;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Directory;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.PartnerSeason;
import be.koffieronde.talks.SeasonTalks;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.TalkSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who was to talk with whom in a year, each from the week in which they are first there to the last. */
final class YearPairs {

    /** Who; a supporter of null is anyone. */
    private record Pair(String partner, @Nullable String supporter) {}

    /** From a week to another, by number. */
    private record Stretch(int first, int last) {}

    private final Map<Integer, TimedProblem> weeks = new HashMap<>();
    private final Map<Pair, Stretch> there = new LinkedHashMap<>();

    /** @param week as it was planned, before what the logs say */
    void add(int number, TimedProblem week) {
        weeks.put(number, week);
        for (TalkSeries series : TalkSeries.of(week.directory())) {
            Pair pair = new Pair(series.partner().id(), series.supporter());
            there.merge(pair, new Stretch(number, number), (known, now) -> new Stretch(known.first, number));
        }
    }

    /**
     * How those fared for whom a talk was due, if they could meet.
     *
     * @param isOfTwo those whose talks are of two; else those of partners who talk with anyone
     */
    List<PartnerSeason> due(TalkLog log, boolean isOfTwo) {
        Map<Stretch, SeasonTalks> seasons = new HashMap<>();
        List<PartnerSeason> due = new ArrayList<>();
        there.forEach((pair, stretch) -> seasons.computeIfAbsent(stretch, any -> talks(any, log)).partners().stream()
                .filter(season -> season.partner().id().equals(pair.partner))
                .filter(season -> Objects.equals(season.supporter(), pair.supporter))
                .filter(season -> (season.supporter() != null) == isOfTwo)
                .filter(season -> season.talks() > 0 || season.missed() > 0)
                .forEach(due::add));
        return due;
    }

    private SeasonTalks talks(Stretch stretch, TalkLog log) {
        TimedProblem week = Objects.requireNonNull(weeks.get(stretch.first));
        Directory first = week.with(log).directory();
        LocalDate begin = first.problem().calendar().firstDay();
        LocalDate end = begin.plusWeeks(stretch.last - stretch.first + 1L);
        List<LoggedTalk> held = log.before(end).talks().stream()
                .filter(talk -> !talk.date().isBefore(begin))
                .toList();
        return SeasonTalks.of(first, held, end);
    }
}
