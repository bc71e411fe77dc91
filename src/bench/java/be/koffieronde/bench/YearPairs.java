package be.koffieronde.bench;

import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Directory;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.PartnerSeason;
import be.koffieronde.talks.SeasonTalks;
import be.koffieronde.talks.TalkLog;
import be.koffieronde.talks.TalkSeries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
     * How those fared for whom a talk was due, if they could meet; holidays do not count.
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
        List<LoggedTalk> held = log.before(begin.plusWeeks(stretch.last - stretch.first + 1L)).talks().stream()
                .filter(talk -> !talk.date().isBefore(begin))
                .map(talk -> new LoggedTalk(
                        withoutHolidays(talk.date(), stretch.first),
                        talk.supporter(),
                        talk.partner(),
                        talk.kind(),
                        talk.note()))
                .toList();
        LocalDate last = begin.plusWeeks(stretch.last - stretch.first);
        return SeasonTalks.of(first, held, withoutHolidays(last, stretch.first).plusWeeks(1));
    }

    /** A date as if there had been no holidays since a week: nobody waits for a talk in them. */
    private static LocalDate withoutHolidays(LocalDate date, int since) {
        long week = ChronoUnit.WEEKS.between(SchoolYear.FIRST_DAY, date);
        long school = SchoolYear.weeks().stream()
                .filter(number -> since <= number && number < week)
                .count();
        return date.minusWeeks(week - since - school);
    }

    /** Of the pairs that talk as such, how many have met within their rhythm on a date, such as "17 of 18". */
    static String inTime(TimedProblem week, TalkLog log, LocalDate date) {
        List<TalkSeries> pairs = TalkSeries.of(new Directory(LatestTalks.into(week.problem(), log.upTo(date)))).stream()
                .filter(series -> series.supporter() != null)
                .toList();
        long inTime = pairs.stream()
                .filter(series -> {
                    LocalDate last = series.rhythm().last();
                    return last != null
                            && ChronoUnit.DAYS.between(last, date)
                                    <= 7L * series.rhythm().everyWeeks();
                })
                .count();
        return "%d of %d".formatted(inTime, pairs.size());
    }
}
