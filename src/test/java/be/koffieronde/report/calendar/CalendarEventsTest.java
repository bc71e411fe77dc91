package be.koffieronde.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.format.calendar.CalendarEvent;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Need.Keep;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEventsTest {

    private final TestRoster roster = new TestCentre()
            .supporter("an", an -> an.absent("2026-11-24"))
            .partner("heidi", "de-brug", heidi -> {})
            .pupil(
                    "lena",
                    "de-brug",
                    lena -> lena.need(
                            "a",
                            need -> need.sessions(2, 50)
                                    .supporter("an", Keep.MUST)
                                    .standInAllowed()
                                    .with("tim")
                                    .owed(1)))
            .pupil("tim", "de-brug", tim -> tim.partners("heidi"))
            .roster()
            .round("an", "2026-11-23", "support/a/1/1 09:00")
            .round("bo", "2026-11-24", "support/a/1/2 09:00")
            .round("an", "2026-11-25", "support/a/makeup/1 09:00");

    private List<String> titles(Audience audience, String id) {
        return CalendarEvents.of(
                        roster.build(),
                        roster.directory(),
                        new Reader(audience, id),
                        Vocabulary.of(Language.NL),
                        List.of())
                .stream()
                .map(CalendarEvent::title)
                .toList();
    }

    @Test
    void supporters_see_all_pupils_for_whom_they_stand_in_and_what_is_made_up() {
        assertThat(titles(Audience.SUPPORTER, "an"))
                .containsExactly("Ondersteuning LENA en TIM", "Inhaalsessie LENA en TIM");
        assertThat(titles(Audience.SUPPORTER, "bo")).containsExactly("Ondersteuning LENA en TIM, voor An");
    }

    @Test
    void so_do_a_partner_of_one_of_the_pupils_and_the_school() {
        List<String> titles = List.of(
                "An ondersteunt LENA en TIM",
                "Bo ondersteunt LENA en TIM, voor An",
                "An haalt een sessie in met LENA en TIM");

        assertThat(titles(Audience.PARTNER, "heidi")).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(titles(Audience.SCHOOL, "de-brug")).containsExactlyInAnyOrderElementsOf(titles);
    }
}
