package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.fit.IntakeSearch;
import be.koffieronde.planning.fit.IntakeSearch.Offer;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.problem.Problem;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        check(WholeProblem.generated(5, 1, seed), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"living", "living-weeks", "corners-1"})
    void so_it_is_in_weeks_that_live(String vector) {
        check(LivingProblems.agreed(vector).weighing(Rule.ANOTHER_FACE, 70), 4);
    }

    /** Of needs with one session in a week, with two, and with sessions owed so many each. */
    private static void check(WholeProblem problem, int most) {
        Roster full = PlannedRoster.of(problem);
        Map<String, List<Visit>> series = Visits.of(problem.directory()).stream()
                .filter(SupportVisit.class::isInstance)
                .collect(Collectors.groupingBy(
                        visit -> visit.id().substring(0, visit.id().lastIndexOf('/')),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, Integer> looked = new HashMap<>();
        series.forEach((id, sessions) -> {
            String kind = sessions.size() + (id.endsWith("makeup") ? " owed" : "");
            if (sessions.size() <= 2 && looked.merge(kind, 1, Integer::sum) <= most) {
                List<String> ids = sessions.stream().map(Visit::id).toList();
                check(problem, EditedRoster.without(full, ids), sessions);
            }
        });
    }

    private static void check(WholeProblem problem, Roster roster, List<Visit> sessions) {
        Referee referee = new Referee(problem.directory(), problem.travel());
        Gap gap = new Gap(problem.directory().problem(), referee, referee.judge(roster), sessions);
        IntakeSearch search = new IntakeSearch(problem.directory(), problem.travel(), roster);
        for (Supporter supporter : problem.directory().problem().supporters()) {
            gap.check(supporter.id(), search, roster);
        }
    }

    /** A roster without some sessions. */
    private record Gap(Problem problem, Referee referee, Verdict before, List<Visit> sessions) {

        void check(String supporter, IntakeSearch search, Roster roster) {
            List<String> ids = sessions.stream().map(Visit::id).toList();
            Offer offer = search.best(supporter, ids, List.of());
            assertThat(moves(offer)).isZero();
            checkPromise(search, offer);
            assertThat(offer.taken().isEmpty()).isNotEqualTo(offer.hindrances().isEmpty());
            assertThat(offer.change())
                    .as("%s %s", supporter, ids)
                    .isGreaterThanOrEqualTo(best(roster, 0, supporter, 0));
            search.withMoves(supporter, ids, List.of()).ifPresent(moved -> {
                checkPromise(search, moved);
                assertThat(moved.taken())
                        .hasSizeGreaterThanOrEqualTo(offer.taken().size());
                assertThat(moves(moved)).isBetween(1, IntakeSearch.MOST_MOVES);
            });
        }

        private static int moves(Offer offer) {
            return offer.taken().stream()
                    .mapToInt(taken -> taken.slot().moves().size())
                    .sum();
        }

        private void checkPromise(IntakeSearch search, Offer offer) {
            Verdict after = referee.judge(search.booked(offer.taken()));
            assertThat(after.score().minus(before.score()))
                    .as("%s", offer.taken())
                    .isEqualTo(offer.change());
            assertThat(isHarmless(after)).as("%s", offer.taken()).isTrue();
        }

        /** The best change of the score that some minutes of the windows give and no rule forbids. */
        private Score best(Roster roster, int next, String supporter, int from) {
            Score best = referee.judge(roster).score().minus(before.score());
            if (next == sessions.size()) {
                return best;
            }
            SupportVisit visit = (SupportVisit) sessions.get(next);
            for (int day = from; day < problem.calendar().days(); day++) {
                int after = visit.need().minDaysApart() > 0 ? day + 1 : day;
                for (int start : starts(visit, day)) {
                    Roster made = EditedRoster.with(
                            roster, visit, supporter, problem.calendar().date(day), start);
                    if (isHarmless(referee.judge(made))) {
                        Score found = best(made, next + 1, supporter, after);
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

        private boolean isHarmless(Verdict after) {
            return Stream.of(Rule.values())
                    .filter(rule ->
                            rule.level() == Level.HARD && problem.weights().points(rule) > 0)
                    .allMatch(rule -> after.total(rule) <= before.total(rule));
        }
    }
}
