package be.koffieronde.app.replan;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.Supporter;
import be.koffieronde.referee.Referee;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.diff.Change;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Illnesses in invented centres: every change that is told is undone alone once more. */
class EveryReasonTest {

    private static final Effort EFFORT = new Effort(null, 300, 1, 1);

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void no_change_can_be_undone_alone_without_a_loss(long seed) {
        TimedProblem usual = TimedProblem.of(Generator.generate(GeneratorSettings.of(6, seed)));
        Roster agreed = new PlanWeek(usual, EFFORT, null, null, false).run().roster();
        for (int ill : List.of(0, 3)) {
            LocalDate date = workingDay(usual.problem(), ill);
            check(usual.at(without(usual.problem(), ill, date)), agreed, date);
        }
    }

    private static void check(TimedProblem now, Roster agreed, LocalDate from) {
        Replanned planned = new ReplanWeek(now, agreed, new ReplanRequest(from.atStartOfDay(), Set.of(), EFFORT)).run();
        Referee referee = new Referee(now.directory(), now.travel());
        Score score = referee.judge(planned.roster()).score();
        for (Change change : planned.why().keySet()) {
            Roster undone = PutBack.of(planned.roster(), List.of(change));
            assertThat(referee.judge(undone).score())
                    .as("%s, %s", change, planned.why().get(change))
                    .isLessThan(score);
        }
    }

    /** The second one of the week. */
    private static LocalDate workingDay(Problem problem, int supporter) {
        return problem.supporters().get(supporter).hours().keySet().stream()
                .sorted()
                .skip(1)
                .findFirst()
                .map(day -> problem.calendar().date(day.ordinal()))
                .orElseThrow();
    }

    private static Problem without(Problem problem, int ill, LocalDate date) {
        List<Supporter> supporters = problem.supporters().stream()
                .map(one -> one.equals(problem.supporters().get(ill)) ? away(one, date) : one)
                .toList();
        return new Problem(
                problem.name(),
                problem.calendar(),
                problem.locations(),
                problem.travel(),
                problem.schools(),
                supporters,
                problem.partners(),
                problem.collaborationModels(),
                problem.pupils(),
                problem.meetings(),
                problem.commitments(),
                problem.weights());
    }

    private static Supporter away(Supporter supporter, LocalDate date) {
        Set<LocalDate> absences = new HashSet<>(supporter.absences());
        absences.add(date);
        return supporter.withDates(absences, supporter.on());
    }
}
