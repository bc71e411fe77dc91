package be.koffieronde.app;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.TestWindows;
import be.koffieronde.app.reasons.WhyNot;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Need.Keep;
import org.junit.jupiter.api.Test;

class DutchReasonsTest {

    private final TestCentre centre = new TestCentre();

    @Test
    void nobody_is_qualified() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.expertise("T9")));

        assertThat(reason(centre.roster(), "support/a/1/1"))
                .isEqualTo("sessie van P1 (De Brug): ma 23 nov. 08:00-08:50: An heeft de expertise niet, en niemand"
                        + " anders heeft ze");
    }

    @Test
    void the_required_supporter_is_absent() {
        centre.supporter("an", an -> an.absent("2026-11-23"))
                .pupil(
                        "p1",
                        "de-brug",
                        p1 -> p1.need(
                                "a",
                                need -> need.when(TestWindows.week("MON 08:45-09:35"))
                                        .supporter("an", Keep.MUST)));

        assertThat(reason(centre.roster(), "support/a/1/1"))
                .isEqualTo("sessie van P1 (De Brug): ma 23 nov. 08:45-09:35: An is afwezig en moet het doen");
    }

    @Test
    void the_supporter_cannot_be_there_in_time() {
        centre.supporter("bo", bo -> bo.expertise("T1"))
                .pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.when(TestWindows.week("MON 09:50-10:40"))))
                .pupil("p2", "het-park", p2 -> p2.need("b", need -> need.when(TestWindows.week("MON 08:45-09:35"))));
        TestRoster roster = centre.roster().round("an", "2026-11-23", "support/b/1/1 08:45");

        assertThat(reason(roster, "support/a/1/1"))
                .isEqualTo("sessie van P1 (De Brug): ma 23 nov. 09:50-10:40: An zou 10 min te laat zijn, want is tot"
                        + " 09:35 bij P2 (Het Park)");
    }

    private static String reason(TestRoster roster, String visit) {
        return Vocabulary.of(Language.NL)
                .say(WhyNot.of(roster.directory(), TestCentre.travel(), roster.build())
                        .reason(visit)
                        .text());
    }
}
