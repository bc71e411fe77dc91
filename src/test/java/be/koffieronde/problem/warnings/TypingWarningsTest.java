package be.koffieronde.problem.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.language.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingWarningsTest {

    private final TestCentre centre = new TestCentre();

    private List<String> warnings() {
        return TypingWarnings.of(centre.problem()).stream()
                .map(Message::toString)
                .toList();
    }

    @Test
    void a_week_of_so_many_hours_typed_as_minutes_has_its_remedy() {
        centre.supporter("an", an -> an.weeklyMinutes(36));

        assertThat(warnings())
                .containsExactly("supporter an: 36 minutes a week? For 36 hours write 36u in a workbook, weeklyMinutes"
                        + " 2160 in JSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 61, 2160})
    void other_weeks_are_meant(int minutes) {
        centre.supporter("an", an -> an.weeklyMinutes(minutes));

        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 181})
    void a_lunch_that_nobody_takes_is_told_of(int minutes) {
        centre.supporter("an", an -> an.lunch(minutes, "11:30-15:30"));

        assertThat(warnings())
                .containsExactly("supporter an: a lunch of %d minutes? Write how many minutes it takes, such as 30"
                        .formatted(minutes));
    }

    @Test
    void a_session_of_so_many_lessons_is_told_of() {
        centre.pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.sessions(1, 2)));

        assertThat(warnings())
                .containsExactly("need a of pupil p1: a session of 2 minutes? If those are hours or lessons, write them"
                        + " in minutes");
    }

    @Test
    void a_last_talk_of_two_in_another_year_is_told_of() {
        centre.partner(
                "heidi",
                "de-brug",
                heidi -> heidi.talk(2, 15).lasts("bo", "2016-11-20").lasts("an", "2027-11-20"));

        assertThat(warnings())
                .containsExactly(
                        "partner heidi: the last talk with an was on 2027-11-20, and the calendar runs from 2026-11-23;"
                                + " is the year right?",
                        "partner heidi: the last talk with bo was on 2016-11-20, and the calendar runs from 2026-11-23;"
                                + " is the year right?");
    }

    @Test
    void another_year_is_told_of_once_for_each() {
        centre.supporter("an", an -> an.absent("2025-11-20"))
                .closed("2028-11-01")
                .closed("2028-11-02")
                .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15, "2036-11-20"));

        assertThat(warnings())
                .containsExactly(
                        "supporter an: 2025-11-20 is more than a year from the calendar, which runs from 2026-11-23; is"
                                + " the year right?",
                        "partner heidi: the last talk was on 2036-11-20, and the calendar runs from 2026-11-23; is the"
                                + " year right?",
                        "calendar.closedDays: 2028-11-01 is more than a year from the calendar, which runs from"
                                + " 2026-11-23; is the year right?");
    }
}
