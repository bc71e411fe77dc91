package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFileTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant MADE = Instant.parse("2026-11-20T10:00:00Z");
    private static final CalendarEvent COFFEE = new CalendarEvent(
            "a@koffieronde", MONDAY, 625, 640, "☕ juf Heidi", "De Brug, 1", "Hoe was uw weekend?\nJa; ja");
    private static final CalendarEvent SESSION = event("b@koffieronde", MONDAY.plusDays(1), 525);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("an.ics");
    }

    @Test
    void an_event_stands_at_its_time_in_brussels() throws IOException {
        write(MADE, COFFEE);

        assertThat(unfolded())
                .startsWith("BEGIN:VCALENDAR\r\nPRODID:-//Koffieronde//Koffieronde//NL\r\nVERSION:2.0\r\n")
                .contains(
                        "BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n",
                        "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19960331T020000\r\n"
                                + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n",
                        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n"
                                + "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n",
                        "BEGIN:VEVENT\r\nUID:a@koffieronde\r\nDTSTAMP:20261120T100000Z\r\nSEQUENCE:0\r\n"
                                + "DTSTART;TZID=Europe/Brussels:20261123T102500\r\n"
                                + "DTEND;TZID=Europe/Brussels:20261123T104000\r\n"
                                + "SUMMARY:☕ juf Heidi\r\nLOCATION:De Brug\\, 1\r\n"
                                + "DESCRIPTION:Hoe was uw weekend?\\nJa\\; ja\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n");
        assertThat(Files.readString(file).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void an_event_keeps_its_time_on_the_clock_in_summer_too() throws IOException {
        write(MADE, event("c@koffieronde", LocalDate.of(2027, 6, 1), 525));

        assertThat(unfolded()).contains("DTSTART;TZID=Europe/Brussels:20270601T084500\r\n");
    }

    @Test
    void a_file_written_again_without_changes_is_the_same() throws IOException {
        write(MADE, COFFEE, SESSION);
        String before = Files.readString(file);

        assertThat(write(MADE.plusSeconds(60), COFFEE, SESSION)).isEqualTo(new CalendarChanges(0, 0, 2, 0));
        assertThat(file).hasContent(before);
    }

    @Test
    void an_event_that_moved_keeps_its_uid_and_gets_the_next_sequence() throws IOException {
        write(MADE, COFFEE, SESSION);

        assertThat(write(MADE.plusSeconds(60), COFFEE, event("b@koffieronde", MONDAY.plusDays(2), 525)))
                .isEqualTo(new CalendarChanges(0, 1, 1, 0));
        assertThat(unfolded())
                .containsOnlyOnce(
                        "UID:b@koffieronde\r\nDTSTAMP:20261120T100100Z\r\nSEQUENCE:1\r\nDTSTART;TZID=Europe/Brussels:20261125T")
                .containsOnlyOnce("UID:a@koffieronde\r\nDTSTAMP:20261120T100000Z\r\nSEQUENCE:0\r\n");
    }

    @Test
    void an_event_that_is_gone_is_cancelled_once_and_may_come_back() throws IOException {
        write(MADE, COFFEE, SESSION);

        assertThat(write(MADE, COFFEE)).isEqualTo(new CalendarChanges(0, 0, 1, 1));
        assertThat(unfolded()).contains("SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n");
        assertThat(write(MADE, COFFEE)).isEqualTo(new CalendarChanges(0, 0, 1, 0));
        assertThat(write(MADE, COFFEE, SESSION)).isEqualTo(new CalendarChanges(0, 1, 1, 0));
        assertThat(unfolded()).contains("SEQUENCE:2\r\n").doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void events_of_other_weeks_stay() throws IOException {
        write(MADE, COFFEE);
        LocalDate next = MONDAY.plusWeeks(1);
        CalendarEvent later = event("d@koffieronde", next, 525);

        CalendarFile.write(new CalendarPaper("an", "An", next, next.plusDays(6), MADE, List.of(later)), file);

        assertThat(unfolded())
                .contains("UID:a@koffieronde\r\n", "UID:d@koffieronde\r\n")
                .doesNotContain("CANCELLED");
    }

    @Test
    void events_that_other_programs_put_there_stay_as_they_are() throws IOException {
        write(MADE, COFFEE);
        Texts.write(
                file,
                Files.readString(file)
                        .replace(
                                "END:VCALENDAR",
                                "BEGIN:VEVENT\r\nUID:own\r\nDTSTAMP:20261120T100000Z\r\nDTSTART;VALUE=DATE:20261124\r\n"
                                        + "SUMMARY:markt\r\nEND:VEVENT\r\nEND:VCALENDAR"));

        assertThat(write(MADE)).isEqualTo(new CalendarChanges(0, 0, 0, 1));
        assertThat(unfolded()).containsOnlyOnce("CANCELLED").contains("SUMMARY:markt\r\nEND:VEVENT");
    }

    @Test
    void the_calendar_of_somebody_else_and_other_files_are_not_replaced() throws IOException {
        CalendarPaper ofBo = new CalendarPaper("bo", "Bo", MONDAY, MONDAY.plusDays(6), MADE, List.of(COFFEE));
        write(MADE, COFFEE);
        assertThat(Texts.faults(file, () -> CalendarFile.write(ofBo, file)))
                .containsExactly("FILE: this is the calendar of an, not of bo; name another file");

        Texts.write(file, "BEGIN:VCALENDAR\r\nPRODID:x\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
        assertThat(Texts.faults(file, () -> CalendarFile.write(ofBo, file)))
                .containsExactly("FILE: a calendar that this program did not write; name another file");

        Texts.write(file, "{}");
        assertThat(Texts.faults(file, () -> CalendarFile.write(ofBo, file)))
                .containsExactly("FILE: this is no calendar; name another file");
        assertThat(file).hasContent("{}");
    }

    private CalendarChanges write(Instant made, CalendarEvent... events) {
        return CalendarFile.write(
                new CalendarPaper("an", "An", MONDAY, MONDAY.plusDays(6), made, List.of(events)), file);
    }

    private static CalendarEvent event(String uid, LocalDate date, int start) {
        return new CalendarEvent(uid, date, start, start + 50, "Ondersteuning L.", "De Brug", "");
    }

    private String unfolded() throws IOException {
        return Files.readString(file).replace("\r\n ", "");
    }
}
