package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.reasons.Reason;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.app.talks.CoffeeAdvisor;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.planning.fit.Attempt;
import be.koffieronde.planning.planner.PlanOptions;
import be.koffieronde.planning.planner.Planner;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.referee.Referee;
import be.koffieronde.referee.Verdict;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.VisitSlot;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.travel.TravelTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Four weeks planned for fixed slots, in which questions are answered to the point. */
class StructuralRostersTest {

    private static final Directory PROBLEM =
            new Directory(Generator.generate(GeneratorSettings.of(5, 61).withCalendar(GeneratorSettings.FIRST_DAY, 4)));
    private static final TravelTimes TIMES = TravelTables.of(PROBLEM.problem());
    private static final Referee REFEREE = new Referee(PROBLEM, TIMES);
    private static final Roster WITH_GAPS = withoutEveryThird();

    private static Roster withoutEveryThird() {
        Directory structural = new Directory(PROBLEM.problem().structural());
        Roster full = new Planner(structural, TIMES, PlanOptions.ofMoves(1_000, 1, 1)).plan();
        List<RosterRound> rounds = new ArrayList<>();
        List<String> unplanned = new ArrayList<>(full.unplanned());
        int visits = 0;
        for (RosterRound round : full.rounds()) {
            List<PlannedVisit> kept = new ArrayList<>();
            for (PlannedVisit visit : round.visits()) {
                boolean isTalk = visit.id().startsWith("talk/");
                if (visits++ % (isTalk ? 3 : 9) == 0) {
                    unplanned.add(visit.id());
                } else {
                    kept.add(visit);
                }
            }
            rounds.add(new RosterRound(round.supporter(), round.date(), kept));
        }
        return new Roster(full.problem(), null, rounds, unplanned).structural(true);
    }

    @Test
    void the_advisor_knows_what_a_talk_does_to_the_score() {
        CoffeeAdvisor advisor = new CoffeeAdvisor(PROBLEM, TIMES, WITH_GAPS);
        SplittableRandom random = new SplittableRandom(2);
        int moved = 0;
        for (int q = 0; q < 40; q++) {
            Supporter supporter = any(PROBLEM.problem().supporters(), random);
            Partner partner = any(PROBLEM.problem().partners(), random);
            TalkQuestion question = new TalkQuestion(supporter.id(), partner.id(), null, q % 4 == 0);
            TalkAnswer answer = advisor.ask(question);
            TalkTrial trial = new TalkTrial(REFEREE, WITH_GAPS, answer);
            for (VisitSlot slot : answer.free()) {
                assertThat(slot.scoreChange()).isEqualTo(trial.change(slot.date(), slot.best()));
            }
            for (VisitSlot slot : Stream.concat(answer.shift().stream(), answer.move().stream())
                    .limit(5)
                    .toList()) {
                moved++;
                assertThat(advisor.book(question, slot.date(), slot.best())).isPresent();
            }
        }
        assertThat(moved).isGreaterThan(40);
    }

    private static <T> T any(List<T> things, SplittableRandom random) {
        return things.get(random.nextInt(things.size()));
    }

    @Test
    void a_visit_that_is_left_out_is_tried_at_its_price() {
        Directory structural = new Directory(PROBLEM.problem().structural());
        Verdict before = REFEREE.judge(WITH_GAPS);
        List<Reason> reasons = WhyNot.of(structural, TIMES, WITH_GAPS).reasons();
        assertThat(reasons).hasSizeGreaterThan(20);
        for (Reason reason : reasons) {
            Attempt attempt = Objects.requireNonNull(reason.attempt());
            Verdict after = REFEREE.judge(attempt.roster());
            long worth = before.total(Rule.TALK_MISSED) - after.total(Rule.TALK_MISSED);
            assertThat(after.score().soft() - before.score().soft())
                    .as("%s", reason.text())
                    .isEqualTo(worth - attempt.cost());
        }
    }
}
