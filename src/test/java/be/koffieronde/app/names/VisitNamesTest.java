package be.koffieronde.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitNamesTest {

    private final Directory directory = new TestCentre()
            .weeks(2)
            .supporter("an", an -> an.absent("2026-11-24"))
            .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15).withEach())
            .pupil(
                    "p1",
                    "de-brug",
                    p1 -> p1.partners("heidi")
                            .need(
                                    "a",
                                    need -> need.supporter("an", Keep.PREFER)
                                            .standInAllowed()
                                            .with("p2")
                                            .owed(2)))
            .pupil("p2", "de-brug", p2 -> {})
            .work("reports", "an", 60, "FRI 13:00-16:00")
            .directory();

    private final VisitNames names = new VisitNames(directory);

    private Visit visit(String id) {
        return Visits.of(directory).stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "support/a/2/1        | session of P1 and P2 in week 2 (De Brug)",
                "support/a/makeup/2   | make-up session of P1 and P2 no. 2 (De Brug)",
                "talk/heidi/with/an/1 | talk of An with juf heidi (De Brug)",
                "commitment/reports/2 | Reports in week 2 (centre)"
            })
    void a_visit_has_a_name_by_which_people_know_it(String id, String name) {
        assertThat(names.full(visit(id))).hasToString(name);
    }

    @Test
    void who_stands_in_does_so_for_somebody_on_days_that_one_is_away() {
        Visit session = visit("support/a/1/1");

        assertThat(names.brief(session, "bo", LocalDate.of(2026, 11, 24))).hasToString("session of P1 and P2, for An");
        assertThat(names.brief(session, "bo", LocalDate.of(2026, 11, 25))).hasToString("session of P1 and P2");
        assertThat(names.brief(session, "an", LocalDate.of(2026, 11, 24))).hasToString("session of P1 and P2");
    }
}
