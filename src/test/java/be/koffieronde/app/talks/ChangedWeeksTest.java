package be.koffieronde.app.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.plan.Effort;
import be.koffieronde.app.plan.PlanWeek;
import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.app.week.KeptRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.generate.Generator;
import be.koffieronde.generate.GeneratorSettings;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.TalkLog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whoever a change does not concern is answered as before: each answer is asked for again. */
class ChangedWeeksTest {

    private static final int CHANGES = 40;
    private static final LocalDate MONDAY = GeneratorSettings.FIRST_DAY;

    private final SplittableRandom random = new SplittableRandom(7);
    private final TimedProblem problem = TimedProblem.of(Generator.generate(GeneratorSettings.of(12, 3)));
    private TalkLog log = TalkLog.EMPTY;
    private Roster roster = new PlanWeek(problem, new Effort(null, 300, 1, 1), null, null, false)
            .run()
            .roster();

    /** All that is asked of a roster, by who asks. */
    private record Answers(KeptRoster kept, Map<String, List<Object>> byWho) {}

    @Test
    void whoever_is_not_concerned_is_answered_as_before() {
        Answers before = answers();
        int kept = 0;
        for (int i = 0; i < CHANGES; i++) {
            change();
            Answers after = answers();
            Optional<ChangedWeeks> changed = ChangedWeeks.between(before.kept.judged(), after.kept.judged());
            for (String who : before.byWho.keySet()) {
                if (changed.isPresent() && !concern(changed.get(), who)) {
                    kept++;
                    assertThat(after.byWho.get(who)).as("change %d, %s", i, who).isEqualTo(before.byWho.get(who));
                }
            }
            before = after;
        }
        assertThat(kept).isGreaterThan(CHANGES * before.byWho.size() / 2);
    }

    @Test
    void another_problem_concerns_everybody() {
        KeptRoster before = answers().kept;
        TimedProblem others = problem.at(problem.problem()
                .withSupporters(problem.problem().supporters().stream()
                        .map(one ->
                                one.id().equals(supporters().get(0)) ? one.withDates(Set.of(MONDAY), one.on()) : one)
                        .toList()));
        KeptRoster after = KeptRoster.read(others, new GivenRoster(roster));
        assertThat(ChangedWeeks.between(before.judged(), after.judged())).isEmpty();
    }

    /** Who asks for all of their partners; who asks for one is named with that one. */
    private static boolean concern(ChangedWeeks changed, String who) {
        String[] names = who.split(" with ");
        return names.length == 1 ? changed.concern(who) : changed.concern(names[0], names[1]);
    }

    private Answers answers() {
        KeptRoster kept = KeptRoster.read(problem.knowing(log), new GivenRoster(roster));
        FitTalk fit = FitTalk.of(kept);
        Map<String, List<Object>> byWho = new LinkedHashMap<>();
        for (String supporter : supporters()) {
            byWho.put(
                    supporter,
                    List.of(
                            fit.outlook(supporter, null, TalkTimes.ALL),
                            fit.outlook(supporter, null, TalkTimes.on(MONDAY.plusDays(3)))));
            String partner =
                    partners().get((supporter.hashCode() & 0xff) % partners().size());
            byWho.put(
                    supporter + " with " + partner, List.of(fit.ask(new TalkQuestion(supporter, partner, null, true))));
        }
        return new Answers(kept, byWho);
    }

    private List<String> supporters() {
        return problem.problem().supporters().stream().map(Supporter::id).toList();
    }

    private List<String> partners() {
        return problem.problem().partners().stream().map(Partner::id).toList();
    }

    private void change() {
        switch (random.nextInt(6)) {
            case 0, 1 -> book();
            case 2, 3 -> log(MONDAY.plusDays(random.nextInt(5)));
            case 4 -> edit(visit -> new PlannedVisit(visit.id(), visit.start(), visit.end(), !visit.pinned()));
            default -> edit(visit -> new PlannedVisit(visit.id(), visit.start() + 5, visit.end() + 5, visit.pinned()));
        }
    }

    private void book() {
        FitTalk fit = FitTalk.of(KeptRoster.read(problem.knowing(log), new GivenRoster(roster)));
        String supporter = any(supporters());
        fit.outlook(supporter, null, TalkTimes.ALL).stream()
                .filter(outlook -> outlook.best() != null)
                .findFirst()
                .ifPresent(outlook -> roster = fit.booked(
                                new TalkQuestion(supporter, outlook.partner(), null, false),
                                new SlotCode(
                                        outlook.best().date(), outlook.best().best(), null))
                        .orElseThrow());
    }

    private void log(LocalDate date) {
        LoggedTalk talk = new LoggedTalk(date, any(supporters()), any(partners()), Kind.SPONTANEOUS, "");
        if (!log.has(talk)) {
            log = log.plus(List.of(talk));
        }
    }

    /** Changes one visit of the roster, be it against the rules. */
    private void edit(UnaryOperator<PlannedVisit> change) {
        PlannedVisit chosen = any(roster.rounds().stream()
                .flatMap(round -> round.visits().stream())
                .toList());
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .map(visit -> visit.equals(chosen) ? change.apply(visit) : visit)
                                .toList()))
                .toList();
        roster = roster.with(rounds, roster.unplanned());
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
