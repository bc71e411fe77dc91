package be.koffieronde.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.koffieronde.TestCentre;
import be.koffieronde.TestWindows;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Talks that a roster has beside those of its problem. Here none is due. */
class ExtraTalkTest {

    private static final ExtraTalk SHORT = new ExtraTalk("heidi", "an", 10);
    private static final ExtraTalk LONG = new ExtraTalk("heidi", "an", 30);

    private final Directory directory = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.free(TestWindows.week("MON 10:00-11:00")))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("a"))
            .directory();

    @Test
    void they_are_numbered_per_partner_and_follow_the_rules_of_talks() {
        Verdict verdict = judge(roster(
                List.of(
                        round("an", visit("support/a/1/1", 540, 50), visit("talk/heidi/extra/1", 600, 10)),
                        round("bo", visit("talk/heidi/extra/2", 635, 30))),
                List.of(),
                SHORT,
                LONG));

        assertThat(verdict.total(Rule.OUTSIDE_WINDOW)).isEqualTo(30);
        assertThat(verdict.total(Rule.WRONG_SUPPORTER)).isEqualTo(30);
        assertThat(verdict.total(Rule.TALK_WITH_A_STRANGER)).isEqualTo(30);
        assertThat(verdict.score().hard()).isEqualTo(-90);
    }

    @Test
    void nothing_is_missed_without_them() {
        Verdict verdict = judge(roster(List.of(), List.of("support/a/1/1", "talk/heidi/extra/1"), SHORT));

        assertThat(verdict.total(Rule.TALK_MISSED)).isZero();
    }

    @Test
    void they_are_accounted_for_like_other_visits() {
        assertThat(faults(roster(List.of(), List.of("support/a/1/1"), SHORT)))
                .containsExactly("unplanned: visit 'talk/heidi/extra/1' is missing; add it here or to a round");
    }

    @Test
    void their_people_must_be_known() {
        assertThat(faults(roster(List.of(), List.of("support/a/1/1"), new ExtraTalk("ilse", "cas", 10))))
                .containsExactly(
                        "extraTalks[0].partner: unknown partner 'ilse'; use the id of a partner in the problem",
                        "extraTalks[0].supporter: unknown supporter 'cas'; use the id of a supporter in the problem");
    }

    private Verdict judge(Roster roster) {
        return new Referee(directory, TestCentre.travel()).judge(roster);
    }

    private List<String> faults(Roster roster) {
        return catchThrowableOfType(InvalidInputException.class, () -> judge(roster))
                .lines();
    }

    private static Roster roster(List<RosterRound> rounds, List<String> unplanned, ExtraTalk... talks) {
        return new Roster("test-centre", null, rounds, unplanned, List.of(talks), false);
    }

    private static RosterRound round(String supporter, PlannedVisit... visits) {
        return new RosterRound(supporter, TestCentre.MONDAY, List.of(visits));
    }

    private static PlannedVisit visit(String id, int start, int minutes) {
        return new PlannedVisit(id, start, start + minutes, false);
    }
}
