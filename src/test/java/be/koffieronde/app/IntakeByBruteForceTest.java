package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.fit.IntakeSearch;
import be.koffieronde.planning.fit.IntakeSearch.Offer;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pupils of small invented centres whose sessions are left out, tried with every supporter by the referee. */
class IntakeByBruteForceTest {

    private static final int STRIDE = 25;

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void an_offer_is_as_good_as_it_says_and_nothing_better_is_overlooked(long seed) {
        Directory directory = new Directory(Generator.generate(GeneratorSettings.of(5, seed)));
        TravelTimes times = TravelTables.of(directory.problem());
        Referee referee = new Referee(directory, times);
        Roster full = new Planner(directory, times, PlanOptions.ofMoves(400, 1, 1)).plan();
        List<Need> needs = Stream.of(1, 2)
                .flatMap(sessions -> directory.problem().pupils().stream()
                        .flatMap(pupil -> pupil.needs().stream())
                        .filter(need -> need.sessionsPerWeek() == sessions)
                        .limit(2))
                .toList();
        for (Need need : needs) {
            List<Visit> sessions = Visits.of(directory).stream()
                    .filter(visit -> visit instanceof SupportVisit session
                            && session.need().id().equals(need.id()))
                    .toList();
            check(directory, times, referee, without(full, sessions), sessions);
        }
    }

    private static void check(
            Directory directory, TravelTimes times, Referee referee, Roster roster, List<Visit> sessions) {
        IntakeSearch search = new IntakeSearch(directory, times, roster);
        Verdict before = referee.judge(roster);
        for (Supporter supporter : directory.problem().supporters()) {
            Offer offer =
                    search.best(supporter.id(), sessions.stream().map(Visit::id).toList(), List.of());
            Roster made = roster;
            for (var taken : offer.taken()) {
                Visit visit = sessions.stream()
                        .filter(one -> one.id().equals(taken.visit()))
                        .findFirst()
                        .orElseThrow();
                made = with(
                        made,
                        visit,
                        supporter.id(),
                        taken.slot().date(),
                        taken.slot().best());
            }
            assertThat(referee.judge(made).score().minus(before.score())).isEqualTo(offer.change());
            assertThat(offer.taken().isEmpty()).isNotEqualTo(offer.hindrances().isEmpty());
            Score best = best(referee, roster, before, sessions, 0, supporter.id(), 0);
            assertThat(offer.change())
                    .as("%s %s", supporter.id(), sessions.get(0).id())
                    .isGreaterThanOrEqualTo(best);
        }
    }

    /** The best change of the score that some minutes of the windows give and no rule forbids. */
    private static Score best(
            Referee referee,
            Roster roster,
            Verdict before,
            List<Visit> sessions,
            int next,
            String supporter,
            int from) {
        Score best = referee.judge(roster).score().minus(before.score());
        if (next == sessions.size()) {
            return best;
        }
        Visit visit = sessions.get(next);
        for (int day = from; day < visit.windows().days().size(); day++) {
            LocalDate date = GeneratorSettings.FIRST_DAY.plusDays(day);
            int after = day + 1;
            for (int start : starts(visit, day)) {
                Roster made = with(roster, visit, supporter, date, start);
                if (isHarmless(before, referee.judge(made))) {
                    Score found = best(referee, made, before, sessions, next + 1, supporter, after);
                    best = found.compareTo(best) > 0 ? found : best;
                }
            }
        }
        return best;
    }

    private static int[] starts(Visit visit, int day) {
        return visit.windows().on(day).stream()
                .filter(window -> window.minutes() >= visit.minutes())
                .flatMapToInt(window -> IntStream.rangeClosed(window.from(), window.to() - visit.minutes())
                        .filter(start -> (start - window.from()) % STRIDE == 0))
                .toArray();
    }

    private static boolean isHarmless(Verdict before, Verdict after) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.level() == Level.HARD)
                .allMatch(rule -> after.total(rule) <= before.total(rule));
    }

    private static Roster without(Roster roster, List<Visit> visits) {
        List<String> ids = visits.stream().map(Visit::id).toList();
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .filter(visit -> !ids.contains(visit.id()))
                                .toList()))
                .toList();
        return roster.with(
                rounds,
                Stream.concat(roster.unplanned().stream(), ids.stream())
                        .distinct()
                        .toList());
    }

    private static Roster with(Roster roster, Visit visit, String supporter, LocalDate date, int start) {
        List<RosterRound> rounds = new ArrayList<>();
        List<PlannedVisit> there = new ArrayList<>();
        for (RosterRound round : roster.rounds()) {
            if (round.supporter().equals(supporter) && round.date().equals(date)) {
                there.addAll(round.visits());
            } else {
                rounds.add(round);
            }
        }
        there.add(new PlannedVisit(visit.id(), start, start + visit.minutes(), false));
        rounds.add(new RosterRound(supporter, date, there));
        return roster.with(
                rounds,
                roster.unplanned().stream().filter(id -> !id.equals(visit.id())).toList());
    }
}
