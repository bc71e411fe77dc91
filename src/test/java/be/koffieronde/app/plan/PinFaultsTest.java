package be.koffieronde.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinFaultsTest {

    private static final String MONDAY = "2026-11-23";
    private static final String TUESDAY = "2026-11-24";
    private static final String SATURDAY = "2026-11-28";

    private final TestCentre centre = new TestCentre()
            .pupil("p1", "de-brug", p1 -> p1.need("p1-a"))
            .pupil("p2", "de-brug", p2 -> p2.need("p2-a"));

    @Test
    void every_visit_pinned_on_a_day_off_is_a_fault() {
        assertThat(faults(roster(SATURDAY), true))
                .containsExactly(
                        "rounds[1].visits[0]: visit 'support/p1-a/1/1' is pinned on 2026-11-28,"
                                + " when 'an' does not work; unpin it, or give 'an' hours on that day",
                        "rounds[1].visits[1]: visit 'support/p2-a/1/1' is pinned on 2026-11-28,"
                                + " when 'an' does not work; unpin it, or give 'an' hours on that day");
    }

    @Test
    void a_visit_not_pinned_may_be_on_a_day_off() {
        assertThat(faults(roster(SATURDAY), false)).isEmpty();
    }

    @Test
    void a_visit_pinned_on_a_working_day_may_break_rules() {
        assertThat(faults(roster(TUESDAY), true)).isEmpty();
    }

    @Test
    void time_for_talks_is_a_days_work_too() {
        centre.supporter("an", an -> an.staysForTalks("SAT", "10:00-11:00"));

        assertThat(faults(roster(SATURDAY), true)).isEmpty();
    }

    @Test
    void an_absence_is_a_day_off() {
        centre.supporter("an", an -> an.absent(TUESDAY));

        assertThat(faults(roster(TUESDAY), true))
                .hasSize(2)
                .first()
                .isEqualTo("rounds[1].visits[0]: visit 'support/p1-a/1/1' is pinned on 2026-11-24,"
                        + " when 'an' is absent; unpin it, or take that day out of the absences");
    }

    @Test
    void a_closed_day_is_a_day_off_for_all() {
        centre.closed(TUESDAY);

        assertThat(faults(roster(TUESDAY), true))
                .hasSize(2)
                .first()
                .isEqualTo("rounds[1].visits[0]: visit 'support/p1-a/1/1' is pinned on 2026-11-24,"
                        + " a closed day; unpin it, or take that day out of closedDays");
    }

    private TestRoster roster(String date) {
        return centre.roster()
                .round("bo", MONDAY)
                .round("an", date, "support/p1-a/1/1 05:00", "support/p2-a/1/1 05:10");
    }

    private static List<String> faults(TestRoster test, boolean pinned) {
        Roster roster = test.build();
        List<RosterRound> rounds = roster.rounds().stream()
                .map(round -> new RosterRound(
                        round.supporter(),
                        round.date(),
                        round.visits().stream()
                                .map(visit -> new PlannedVisit(visit.id(), visit.start(), visit.end(), pinned))
                                .toList()))
                .toList();
        Roster given = new Roster(roster.problem(), null, rounds, roster.unplanned());
        return PinFaults.of(given, test.directory()).stream()
                .map(Fault::toString)
                .toList();
    }
}
