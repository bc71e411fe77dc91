package be.koffieronde.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.bench.ExactWeek.Proof;
import be.koffieronde.bench.Opponent.Effort;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Score;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.travel.TravelTables;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs OR-Tools' native libraries: {@code mvn -Pbench test -Dtest=OpponentsTest}. */
class OpponentsTest {

    private final ProblemInput input = ProblemInput.read(Path.of("problems/first-week.json"));
    private final OpenWeeks firstWeek = OpenWeeks.of(input.directory(), input.travel());

    @Test
    void aWeekMadeByHandIsLegal() {
        assertThat(score(new NearestSchoolFirst(), 1).hard()).isZero();
    }

    @Test
    void routingMakesALegalWeek() {
        assertThat(score(new RoutingOpponent(), 2).hard()).isZero();
    }

    @Test
    void jspritMakesALegalWeekInWhichNoPupilIsLeftOut() {
        Score score = score(new JspritOpponent(), 0);

        assertThat(score.hard()).isZero();
        assertThat(score.medium()).isZero();
    }

    @Test
    void theRefereeConfirmsWhatTheExactModelClaimsAndNothingIsBelowItsBound() {
        Problem problem = OneSupporterWeeks.all().findFirst().orElseThrow();
        OpenWeeks week = OpenWeeks.of(new Directory(problem), TravelTables.of(problem));
        Referee referee = new Referee(week.directory(), week.travel());

        Proof proof = new ExactWeek(week).solve(10);
        Planner planner = new Planner(week.directory(), week.travel(), PlanOptions.ofMoves(500, 1, 1));

        assertThat(referee.judge(proof.roster()).score()).isEqualTo(proof.claim());
        assertThat(Proof.cost(referee.judge(planner.plan()).score())).isGreaterThanOrEqualTo(proof.bound());
    }

    @Test
    void allMeasurementsGiveASummaryAndAreNotMadeTwice(@TempDir Path directory) {
        StringWriter told = new StringWriter();

        new AllMeasurements(new Scale(true, 1, List.of(1L)), new Workshop(directory, new PrintWriter(told))).run();
        int measured = told.toString().split("…", -1).length - 1;
        new AllMeasurements(new Scale(true, 1, List.of(1L)), new Workshop(directory, new PrintWriter(told))).run();

        assertThat(told.toString().split("…", -1).length - 1).isEqualTo(measured);
        assertThat(directory.resolve("summary.md"))
                .content()
                .contains("## Against others", "## Growth", "Stock Timefold");
    }

    @Test
    void visitsComeAsLateAsTheyCanWithoutAnotherOrder() {
        Roster early = new NearestSchoolFirst().plan(firstWeek, new Effort(Duration.ZERO, 1, 1));
        Referee referee = new Referee(input.directory(), input.travel());

        Roster late = new LateStarts(firstWeek).of(early);

        assertThat(referee.judge(late).score().hard()).isZero();
        assertThat(referee.judge(late).score().soft())
                .isGreaterThanOrEqualTo(referee.judge(early).score().soft());
    }

    @Test
    void theExactModelIsForOneSupporter() {
        assertThatThrownBy(() -> new ExactWeek(firstWeek))
                .hasMessage("There are 3 supporters; the exact model is for one.");
    }

    @Test
    void overlappingAndAdjoiningStartsAreJoined() {
        assertThat(Starts.joined(List.of(new Starts(20, 30), new Starts(5, 9), new Starts(10, 12), new Starts(25, 40))))
                .containsExactly(new Starts(5, 12), new Starts(20, 40));
    }

    private Score score(Opponent opponent, int seconds) {
        Effort effort = new Effort(Duration.ofSeconds(seconds), 1, 1);
        return new Referee(input.directory(), input.travel())
                .judge(opponent.plan(firstWeek, effort))
                .score();
    }
}
