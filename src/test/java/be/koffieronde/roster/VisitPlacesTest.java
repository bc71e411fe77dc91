package be.koffieronde.roster;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitPlacesTest {

    private final TestCentre centre = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(1, 15))
            .pupil("p1", "de-brug", p1 -> p1.partners("heidi").need("p1-a", need -> need.sessions(2, 50)));
    private final Directory directory = centre.directory();
    private final Roster roster = centre.roster()
            .round("an", "2026-11-24", "talk/heidi/1 10:00")
            .round("bo", "2026-11-23", "support/p1-a/1/2 09:00")
            .build();

    @Test
    void what_is_planned_is_told_in_the_rosters_order_with_who_and_when() {
        assertThat(new VisitPlaces(directory, roster).placed())
                .extracting(at ->
                        "%s %s %s %d-%d".formatted(at.visit().id(), at.supporter(), at.date(), at.start(), at.end()))
                .containsExactly("talk/heidi/1 an 2026-11-24 600-615", "support/p1-a/1/2 bo 2026-11-23 540-590");
    }

    @Test
    void all_visits_are_known_also_those_left_out_and_extra_talks() {
        Roster more = new Roster(
                roster.problem(),
                null,
                roster.rounds(),
                roster.unplanned(),
                List.of(new ExtraTalk("heidi", "an", 20)),
                false);

        assertThat(new VisitPlaces(directory, more).visits())
                .extracting(Visit::id)
                .containsExactly("support/p1-a/1/1", "support/p1-a/1/2", "talk/heidi/1", "talk/heidi/extra/1");
    }
}
