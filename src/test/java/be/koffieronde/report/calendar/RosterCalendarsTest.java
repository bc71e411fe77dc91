package be.koffieronde.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Reader;
import be.koffieronde.talks.TalkTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RosterCalendarsTest {

    private final JudgedRoster roster =
            ProblemInput.read(Path.of("problems/first-week.json")).roster(Path.of("solutions/first-week.json"));
    private final RosterCalendars calendars = new RosterCalendars(
            roster,
            Instant.parse("2026-11-20T12:00:00Z"),
            new RosterCalendars.Terms(Language.NL, TalkTexts.in(Language.NL), null, false));

    @Test
    void everybody_gets_a_calendar_with_all_that_concerns_them() {
        assertThat(calendars.owners()).isNotEmpty();
        for (Reader owner : calendars.owners()) {
            String text = new String(calendars.paper(owner).bytes(), StandardCharsets.UTF_8);

            assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTAMP:20261120T120000Z");
            assertThat(text.split("BEGIN:VEVENT", -1))
                    .hasSize(calendars.of(owner).events().size() + 1);
        }
    }
}
