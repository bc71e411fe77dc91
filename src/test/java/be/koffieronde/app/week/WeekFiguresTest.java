package be.koffieronde.app.week;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekFiguresTest {

    /** An: two sessions, the talks of Heidi within and of Greet after hours. Bo does nothing. */
    private final WeekFigures figures = figures(new TestCentre()
            .weeks(2)
            .supporter("an", an -> an.staysForTalks("MON", "16:00-17:00"))
            .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15))
            .partner("greet", "het-park", greet -> greet.talk(2, 20, "2026-11-09"))
            .partner("els", "het-park", els -> els.talk(2, 20))
            .pupil(
                    "p1",
                    "de-brug",
                    p1 -> p1.need("p1-a", need -> need.sessions(1, 50)).partners("heidi", "greet", "els"))
            .pupil("p2", "de-brug", p2 -> p2.priority(3).need("p2-a", need -> need.sessions(1, 25)))
            .roster()
            .round("an", "2026-11-23", "support/p1-a/1/1 09:00", "talk/heidi/1 10:00", "talk/greet/1 15:50")
            .round("an", "2026-12-01", "support/p1-a/2/1 09:00")
            .round("bo", "2026-11-23"));

    @Test
    void counts_the_work_of_a_supporter_over_the_whole_horizon() {
        assertThat(figures.supporters().get(0))
                .isEqualTo(new SupporterFigures(
                        "an",
                        "An",
                        4320,
                        Map.of(
                                Measure.DAYS, 2L,
                                Measure.VISITS, 4L,
                                Measure.TALKS, 2L,
                                Measure.SUPPORT, 100L,
                                Measure.DRIVE, 12L + 20 + 18 + 12 + 12,
                                Measure.WAITING, 10L + 315,
                                Measure.WORKED, 50L + 15 + 20 + 50)));
    }

    @Test
    void lists_supporters_who_do_nothing() {
        SupporterFigures bo = figures.supporters().get(1);

        assertThat(bo.name()).isEqualTo("Bo");
        assertThat(Measure.values()).allMatch(measure -> bo.amount(measure) == 0);
    }

    @Test
    void adds_up_all_supporters() {
        SupporterFigures total = figures.total();

        assertThat(total.contractMinutes()).isEqualTo(8640);
        assertThat(total.amount(Measure.DAYS)).isEqualTo(2);
    }

    @Test
    void counts_pupil_minutes_lost_without_priority() {
        assertThat(figures.pupilMinutesLost()).isEqualTo(50);
    }

    @Test
    void counts_talks_and_their_value() {
        assertThat(figures.talksPlanned()).isEqualTo(2);
        assertThat(figures.talksDue()).isEqualTo(3);
        assertThat(figures.valueDue()).isEqualTo(600 + 200 + 600);
        assertThat(figures.valuePlanned()).isEqualTo(600 + 200);
    }

    private static WeekFigures figures(TestRoster roster) {
        TimedProblem problem = new TimedProblem(roster.directory(), TestCentre.travel());
        return Judgement.of(roster.build(), problem).figures();
    }
}
