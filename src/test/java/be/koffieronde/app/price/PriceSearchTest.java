package be.koffieronde.app.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.koffieronde.TestCentre;
import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.format.ProblemFile;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.referee.Referee;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceSearchTest {

    private static final TimedProblem FIRST_WEEK =
            TimedProblem.of(ProblemFile.read(Path.of("problems/first-week.json")));

    /** A need in De Brug; Heidi there, and Greet in Het Park, who knows the pupil too, 20 and 18 minutes off the way. */
    private static TestCentre farTalk() {
        return new TestCentre()
                .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
                .partner("greet", "het-park", greet -> greet.talk(4, 15, "2026-10-26"))
                .pupil("p1", "de-brug", p1 -> p1.need("p1-a").partners("heidi", "greet"));
    }

    @Test
    void without_worth_there_are_no_talks_and_with_more_there_are_no_fewer() {
        PriceCurve curve = curve(FIRST_WEEK);

        assertThat(curve.without().talksPlanned()).isZero();
        assertThat(curve.points()).extracting(PricePoint::shareOfValue).isSorted();
        assertThat(curve.points().get(7).shareOfValue()).isEqualTo(1);
    }

    @Test
    void pupils_lose_the_same_at_every_point() {
        PriceCurve curve = curve(FIRST_WEEK);

        assertThat(curve.points()).extracting(PricePoint::pupilMinutesLost).containsOnly(0L);
        assertThat(curve.isFlatForPupils()).isTrue();
    }

    @Test
    void every_point_has_the_roster_its_figures_are_read_from() {
        for (PricePoint point : curve(FIRST_WEEK).points()) {
            assertThat(new Referee(FIRST_WEEK.directory(), FIRST_WEEK.travel())
                            .judge(point.roster())
                            .score())
                    .hasToString(point.roster().score());
        }
    }

    @Test
    void equal_seeds_and_moves_give_equal_curves() {
        assertThat(curve(FIRST_WEEK)).isEqualTo(curve(FIRST_WEEK));
    }

    @Test
    void a_talk_far_off_is_planned_where_it_is_worth_the_drive() {
        PriceCurve curve = curve(input(farTalk()));

        assertThat(curve.points())
                .extracting(PricePoint::talksPlanned)
                .startsWith(0, 1)
                .endsWith(2);
        assertThat(curve.extraDriveMinutes(curve.points().get(1))).isZero();
        assertThat(curve.extraDriveMinutes(curve.points().get(7))).isPositive();
    }

    @Test
    void a_worth_is_told_as_minutes_of_driving() {
        PriceCurve curve = curve(FIRST_WEEK);

        assertThat(curve.own()).isEqualTo(Worth.parse("1"));
        assertThat(curve.terms().driveMinutes(curve.own()).getAsDouble()).isEqualTo(20, within(1e-9));
        assertThat(curve.terms().driveMinutes(Worth.parse("0.05")).getAsDouble())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void the_worths_asked_for_come_besides_none_and_the_problems_own() {
        PriceRequest request = new PriceRequest(List.of(Worth.parse("3")), effort(), 0.4);
        PriceCurve curve = new PriceSearch(FIRST_WEEK, request).run();

        assertThat(curve.points()).extracting(point -> point.worth().toString()).containsExactly("0", "1", "3");
        assertThat(curve.isComplete()).isTrue();
        assertThat(curve.searches()).isEqualTo(10);
    }

    @Test
    void who_stops_at_once_has_nothing() {
        PriceSearch search = new PriceSearch(FIRST_WEEK, new PriceRequest(List.of(), effort(), 0.4));
        search.stop();
        PriceCurve curve = search.run();

        assertThat(curve.isEmpty()).isTrue();
        assertThat(curve.isComplete()).isFalse();
    }

    @Test
    void where_no_talk_is_due_there_is_no_price() {
        TimedProblem problem = input(new TestCentre().pupil("p1", "de-brug", p1 -> p1.need("p1-a")));

        assertThatThrownBy(() -> new PriceSearch(problem, new PriceRequest(List.of(), effort(), 0.4)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "no talk is due, so there is nothing to price; give partners a talk or a" + " collaboration");
    }

    @Test
    void talks_may_be_worth_more_than_a_million_points_but_not_four_thousand_million() {
        PriceRequest request = new PriceRequest(List.of(), effort(), 0.4);
        TimedProblem dear = input(farTalk().weight(Rule.TALK_MISSED, 2_000_000));
        TimedProblem tooDear = input(farTalk().weight(Rule.TALK_MISSED, 1_000_000_000));

        assertThat(new PriceSearch(dear, request).searches()).isEqualTo(25);
        assertThatThrownBy(() -> new PriceSearch(tooDear, request))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("weights.Talk missed: too large");
    }

    @Test
    void weights_too_large_to_divide_are_refused() {
        TimedProblem problem = input(farTalk().weight(Rule.COMMUTE, 100_000_000));

        assertThatThrownBy(() -> new PriceSearch(problem, new PriceRequest(List.of(), effort(), 0.4)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("weights.Commute: too large to plan with talks worth 0.05; divide all weights by"
                        + " the same number");
    }

    private static PriceCurve curve(TimedProblem problem) {
        return new PriceSearch(problem, new PriceRequest(List.of(), effort(), 0.4)).run();
    }

    private static Effort effort() {
        return new Effort(null, 2900, 1, 2);
    }

    private static TimedProblem input(TestCentre centre) {
        return new TimedProblem(centre.directory(), TestCentre.travel());
    }
}
