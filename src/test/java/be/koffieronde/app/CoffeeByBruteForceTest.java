package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.planning.fit.TalkSearch;
import be.koffieronde.planning.fit.TalkSearch.Found;
import be.koffieronde.planning.planner.LivingProblems;
import be.koffieronde.planning.planner.WholeProblem;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Times;
import be.koffieronde.problem.time.Window;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.VectorReader;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitSlot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks of weeks that live, of two and of anyone, put in by the referee where they are said to fit, and where not. */
class CoffeeByBruteForceTest {

    /** Minutes between the starts that are tried. */
    private static final int STRIDE = 13;

    @ParameterizedTest
    @CsvSource({"living, 0", "living, 1", "living-weeks, 0", "living-weeks, 2", "corners-1, 0", "corners-1, 1"})
    void a_talk_is_offered_where_it_breaks_nothing_at_the_cost_that_the_referee_finds(String vector, int number) {
        WholeProblem problem = LivingProblems.agreed(vector).weighing(Rule.ANOTHER_FACE, 70);
        Roster roster = number == 0
                ? PlannedRoster.of(problem)
                : VectorReader.roster("%s.roster-%d.json".formatted(vector, number));
        Referee referee = new Referee(problem.directory(), problem.travel());
        Centre centre = new Centre(
                problem,
                new TalkSearch(problem.directory(), problem.travel(), roster),
                referee,
                roster,
                referee.judge(roster));
        List<Partner> partners = problem.directory().problem().partners();
        for (Supporter supporter : problem.directory().problem().supporters()) {
            partners.stream().limit(4).forEach(partner -> centre.check(supporter.id(), partner));
        }
    }

    /** A roster with what judges it. */
    private record Centre(WholeProblem problem, TalkSearch search, Referee referee, Roster roster, Verdict before) {

        void check(String supporter, Partner partner) {
            TalkVisit talk = search.talk(supporter, partner.id(), null);
            Found found = search.find(supporter, talk, true, Times.ALL);
            Stream.of(found.free(), found.shifted(), found.moved())
                    .flatMap(slots -> slots.stream().limit(5))
                    .forEach(slot -> checkPromise(talk, slot));
            Calendar calendar = problem.directory().problem().calendar();
            for (int day = 0; day < calendar.days(); day++) {
                LocalDate date = calendar.date(day);
                for (Window window : talk.windows().on(day)) {
                    for (int start = window.from(); start + talk.minutes() <= window.to(); start += STRIDE) {
                        assertThat(isOffered(found, date, start))
                                .as("%s %s %s %d", supporter, talk.id(), date, start)
                                .isEqualTo(isHarmless(at(supporter, talk, date, start)));
                    }
                }
            }
        }

        private void checkPromise(TalkVisit talk, VisitSlot slot) {
            Verdict after = referee.judge(search.booked(talk, slot));
            assertThat(after.score().minus(before.score()))
                    .as("%s %s", talk.id(), slot)
                    .isEqualTo(slot.scoreChange());
            assertThat(isHarmless(after)).isTrue();
        }

        private static boolean isOffered(Found found, LocalDate date, int start) {
            return found.free().stream()
                    .anyMatch(slot -> slot.date().equals(date) && slot.from() <= start && start <= slot.to());
        }

        private Verdict at(String supporter, TalkVisit talk, LocalDate date, int start) {
            VisitSlot there = new VisitSlot(
                    supporter,
                    date,
                    start,
                    start,
                    start,
                    null,
                    null,
                    0,
                    0,
                    0,
                    false,
                    Map.of(),
                    before.score(),
                    List.of());
            return referee.judge(search.booked(talk, there));
        }

        private boolean isHarmless(Verdict after) {
            Weights weights = problem.directory().problem().weights();
            return Stream.of(Rule.values())
                    .filter(rule -> rule.level() != Level.SOFT && weights.points(rule) > 0)
                    .allMatch(rule -> after.total(rule) <= before.total(rule));
        }
    }
}
