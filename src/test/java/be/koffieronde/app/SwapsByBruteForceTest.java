package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.fit.PlaceSearch;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.roster.VisitSwap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every two visits of small centres, swapped by the referee. */
class SwapsByBruteForceTest {

    @ParameterizedTest
    @CsvSource({"5, 11, 1", "5, 13, 2", "6, 14, 1"})
    void what_breaks_nothing_is_told_with_what_it_costs_and_no_other(int supporters, long seed, int weeks) {
        WholeProblem problem = WholeProblem.generated(supporters, weeks, seed).weighing(Rule.ANOTHER_FACE, 70);
        assertThat(new Centre(problem, PlannedRoster.of(problem)).check()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"living", "living-weeks"})
    void the_same_of_weeks_that_live(String vector) {
        WholeProblem problem = LivingProblems.agreed(vector);
        assertThat(new Centre(problem, PlannedRoster.of(problem)).check()).isNotNegative();
    }

    @Test
    void a_visit_that_is_left_out_changes_places_with_nothing() {
        WholeProblem problem = WholeProblem.generated(5, 1, 11);
        Roster roster = PlannedRoster.of(problem);
        String visit = roster.rounds().get(0).visits().get(0).id();
        Roster without = EditedRoster.without(roster, Set.of(visit));

        assertThat(new PlaceSearch(problem.directory(), problem.travel(), without).swaps(visit))
                .isEmpty();
    }

    private static final class Centre {

        private final Directory directory;
        private final Referee referee;
        private final Roster roster;
        private final PlaceSearch search;
        private final Verdict before;

        Centre(WholeProblem problem, Roster roster) {
            this.roster = roster;
            directory = problem.directory();
            referee = new Referee(directory, problem.travel());
            search = new PlaceSearch(directory, problem.travel(), roster);
            before = referee.judge(roster);
        }

        /** How many swaps were told. */
        int check() {
            List<Placed> planned = List.copyOf(new VisitPlaces(directory, roster).placed());
            int told = 0;
            for (int i = 0; i < planned.size(); i += 10) {
                Placed one = planned.get(i);
                Map<String, Score> swaps = new HashMap<>();
                List<VisitSwap> found = search.swaps(one.visit().id());
                found.forEach(swap -> swaps.put(swap.visit(), swap.scoreChange()));
                planned.stream().filter(other -> mayTake(one, other)).forEach(other -> checkSwap(one, other, swaps));
                assertThat(swaps.keySet()).isSubsetOf(ids(planned.stream().filter(other -> mayTake(one, other))));
                told += found.size();
            }
            return told;
        }

        private static List<String> ids(Stream<Placed> some) {
            return some.map(placed -> placed.visit().id()).toList();
        }

        private static boolean mayTake(Placed one, Placed other) {
            return one != other && !other.planned().pinned() && !isOfSameNeed(one.visit(), other.visit());
        }

        private static boolean isOfSameNeed(Visit one, Visit other) {
            return one instanceof SupportVisit session
                    && other instanceof SupportVisit second
                    && session.need().equals(second.need());
        }

        private void checkSwap(Placed one, Placed other, Map<String, Score> swaps) {
            Verdict after = referee.judge(swapped(one, other));
            boolean isHarmless = Stream.of(Rule.values())
                    .filter(rule -> rule.level() != Level.SOFT
                            && directory.problem().weights().points(rule) > 0)
                    .noneMatch(rule -> after.total(rule) > before.total(rule));
            assertThat(swaps.get(other.visit().id()))
                    .as("%s and %s", one.visit().id(), other.visit().id())
                    .isEqualTo(isHarmless ? after.score().minus(before.score()) : null);
        }

        private Roster swapped(Placed one, Placed other) {
            Roster without = EditedRoster.without(
                    roster, Set.of(one.visit().id(), other.visit().id()));
            Roster half = EditedRoster.with(without, one.visit(), other.supporter(), other.date(), other.start());
            return EditedRoster.with(half, other.visit(), one.supporter(), one.date(), one.start());
        }
    }
}
