package be.koffieronde.format.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void events_of_other_programs_stay_to_the_letter() throws IOException {
        String own = """
                begin:vevent
                Uid:own
                Begin;X=1:valarm
                ACTION:DISPLAY
                END:VALARM
                dtstart;TZID="Nowhere, really":20261124T084500
                SUMMARY:mark
                \tt met één heel lange regel, die andere programma's niet vouwen zoals wij dat doen, en dat mag
                RECURRENCE-ID:
                X-Ünknown;:
                End:Vevent
                """.replace("\n", "\r\n");
        write(MADE, COFFEE);
        Texts.write(file, Files.readString(file).replace("END:VCALENDAR", own + "END:VCALENDAR"));

        write(MADE.plusSeconds(60), SESSION);
        assertThat(file).content().contains(own);
        String once = Files.readString(file);
        write(MADE.plusSeconds(90), SESSION);
        assertThat(file).content().isEqualTo(once);
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

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\r\r\n", "\n\n"})
    void any_ends_of_lines_will_do(String end) throws IOException {
        write(MADE, COFFEE, SESSION);
        String before = Files.readString(file);
        Texts.write(file, before.replace("\r\n", end));

        assertThat(write(MADE.plusSeconds(60), COFFEE, SESSION)).isEqualTo(new CalendarChanges(0, 0, 2, 0));
        assertThat(file).hasContent(before);
    }

    @Test
    void lines_may_be_folded_anywhere_even_within_a_character() throws IOException {
        write(MADE, COFFEE, SESSION);
        String before = Files.readString(file);
        byte[] bytes = before.replace("\r\n ", "").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            folded.write(bytes[at]);
            if (bytes[at] > ' ' && bytes[at + 1] > ' ' || bytes[at] < 0) {
                folded.writeBytes("\r\n\t".getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(file, folded.toByteArray());

        assertThat(write(MADE.plusSeconds(60), COFFEE, SESSION)).isEqualTo(new CalendarChanges(0, 0, 2, 0));
        assertThat(Files.readString(file).replaceAll("\r\n[ \t]", "")).isEqualTo(before.replace("\r\n ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20261124T074500Z\r\nDTEND:20261124T083500Z",
                "DTSTART;TZID=Europe/London:20261124T074500\r\nDTEND;TZID=\"Europe/London\":20261124T083500",
                "DTSTART;TZID=America/New_York:20261124T024500\r\nDTEND:20261124T083500Z",
                "DTSTART;TZID=GMT Standard Time:20261124T074500\r\nDTEND;TZID=Romance Standard Time:20261124T093500",
                "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Brussels:20261124T084500\r\nDURATION:PT50M",
                "DTSTART;X-A=\"b;c:d\";TZID=Europe/Brussels:20261124T084500\r\nDURATION:P0DT0H50M0S",
                "DTSTART:20261124T084500\r\nDTEND:20261124T093500"
            })
    void the_same_time_in_other_words_is_no_change(String times) throws IOException {
        write(MADE, SESSION);
        String other = Files.readString(file).replaceFirst("DTSTART;TZID=Europe/Brussels:20261124.*\r\nDTEND.*", times);
        Texts.write(file, other);

        assertThat(write(MADE.plusSeconds(60), SESSION)).isEqualTo(new CalendarChanges(0, 0, 1, 0));
        assertThat(file).hasContent(other);
    }

    @ParameterizedTest
    @CsvSource({
        // As Outlook describes Belgium, and a program that knows only winter; a zone an hour behind; one not described.
        "20261124T084500, +0100, FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10, 1",
        "20261124T074500, +0000, FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;WKST=MO, 1",
        "20261124T084500, +0000, FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU, 0",
        "20261124T084500, +0100, FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=19991231T000000Z, 0",
        "20261124T084500, +0100, FREQ=SECONDLY, 0",
        "20261124T084500, '', FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU, 0"
    })
    void a_zone_is_what_the_calendar_says_it_is(String start, String offset, String rule, int unchanged)
            throws IOException {
        write(MADE, SESSION);
        String zone = "BEGIN:VTIMEZONE\r\nTZID:(UTC+01:00) Here\r\n"
                + observance("DAYLIGHT", "16010101T020000", "+0200", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3")
                + observance("STANDARD", "16010101T030000", offset, rule)
                + "END:VTIMEZONE\r\n";
        Texts.write(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "DTSTART;TZID=.*:20261124.*\r\nDTEND.*",
                                "DTSTART;TZID=\"(UTC+01:00) Here\":" + start + "\r\nDURATION:PT50M")
                        .replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT"));

        assertThat(write(MADE.plusSeconds(60), SESSION)).isEqualTo(new CalendarChanges(0, 1 - unchanged, unchanged, 0));
        assertThat(write(MADE.plusSeconds(90), SESSION)).isEqualTo(new CalendarChanges(0, 0, 1, 0));
    }

    @Test
    void a_zone_that_nobody_knows_is_not_taken_for_ours() throws IOException {
        write(MADE, SESSION);
        String whole = Files.readString(file);
        Texts.write(file, whole.replace("DTSTART;TZID=Europe/Brussels:2026", "DTSTART;TZID=Somewhere:2026"));

        assertThat(write(MADE.plusSeconds(60), SESSION)).isEqualTo(new CalendarChanges(0, 1, 0, 0));
        assertThat(unfolded()).contains("DTSTART;TZID=Europe/Brussels:20261124T084500\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "STATUS", "TZID"})
    void properties_that_are_empty_or_missing_are_mended(String property) throws IOException {
        write(MADE, COFFEE, SESSION);
        String before = Files.readString(file);
        for (String line : List.of(property + ":\r\n", "")) {
            Texts.write(file, before.replaceAll(property + "[;:].*\r\n", line));

            CalendarChanges changes = write(MADE.plusSeconds(60), COFFEE, SESSION);

            assertThat(changes.added() + changes.changed() + changes.unchanged())
                    .isEqualTo(2);
            assertThat(unfolded())
                    .contains("DTSTART;TZID=Europe/Brussels:20261123T102500\r\n", "SUMMARY:☕ juf Heidi\r\n");
        }
    }

    @Test
    void what_somebody_added_to_an_event_stays_also_when_it_moves() throws IOException {
        write(MADE, COFFEE, SESSION);
        String alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:op tijd\r\nTRIGGER:-PT10M\r\nEND:VALARM\r\n";
        String more = "CATEGORIES:werk\r\nATTENDEE;CN=\"Jan: x\":mailto:jan@example.org\r\nX-MINE:1\r\n";
        String own = Files.readString(file)
                .replace("END:VEVENT", more + alarm + "END:VEVENT")
                .replace("X-WR-TIMEZONE", "X-APPLE-CALENDAR-COLOR:#FF0000\r\nX-WR-TIMEZONE");
        Texts.write(file, own);
        assertThat(write(MADE.plusSeconds(60), COFFEE, SESSION)).isEqualTo(new CalendarChanges(0, 0, 2, 0));

        assertThat(write(MADE.plusSeconds(60), event("a@koffieronde", MONDAY, 625)))
                .isEqualTo(new CalendarChanges(0, 1, 0, 1));
        assertThat(unfolded())
                .contains("SUMMARY:Ondersteuning L.\r\n", "STATUS:CANCELLED\r\n", "X-APPLE-CALENDAR-COLOR:#FF0000\r\n");
        assertThat(unfolded().split(more + alarm, -1)).hasSize(3);
    }

    @Test
    void a_description_to_which_somebody_added_is_no_change() throws IOException {
        write(MADE, COFFEE, SESSION);
        String own = Files.readString(file).replace("DESCRIPTION:", "DESCRIPTION:Taart mee!\\n");
        Texts.write(
                file,
                own.replace("STATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VC", "DESCRIPTION:mee\r\nEND:VEVENT\r\nEND:VC"));

        assertThat(write(MADE.plusSeconds(60), COFFEE, SESSION)).isEqualTo(new CalendarChanges(0, 0, 2, 0));
        assertThat(unfolded()).contains("Taart mee!\\nHoe was", "DESCRIPTION:mee");
    }

    @Test
    void a_broken_calendar_is_left_alone() throws IOException {
        write(MADE, COFFEE);
        String whole = Files.readString(file);
        String deep = "BEGIN:X\r\n".repeat(10_000);
        for (String broken : List.of(
                whole.replace("END:VCALENDAR", ""),
                whole.replace("END:VEVENT", "END:VTODO"),
                whole + whole,
                whole.replace("SUMMARY:", "SUMMARY "),
                deep)) {
            Texts.write(file, broken);

            assertThat(Texts.faults(file, () -> write(MADE, COFFEE)))
                    .singleElement()
                    .asString()
                    .startsWith("FILE: a broken calendar; mend it or name another file: ");
            assertThat(file).hasContent(broken);
        }
    }

    @Test
    void control_characters_are_shown() throws IOException {
        write(MADE, new CalendarEvent("e@koffieronde", MONDAY, 525, 575, "An\u001b[31m", "\u0000", "a\u202eb\nc"));

        assertThat(unfolded())
                .contains("SUMMARY:An\\\\u001b[31m", "LOCATION:\\\\u0000", "DESCRIPTION:a\\\\u202eb\\nc")
                .doesNotContain("\u001b", "\u0000", "\u202e");
    }

    private CalendarChanges write(Instant made, CalendarEvent... events) {
        return CalendarFile.write(
                new CalendarPaper("an", "An", MONDAY, MONDAY.plusDays(6), made, List.of(events)), file);
    }

    private static CalendarEvent event(String uid, LocalDate date, int start) {
        return new CalendarEvent(uid, date, start, start + 50, "Ondersteuning L.", "De Brug", "");
    }

    private static String observance(String name, String start, String offset, String rule) {
        return "BEGIN:%s\r\nDTSTART:%s\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:%s\r\nRRULE:%s\r\nEND:%1$s\r\n"
                .formatted(name, start, offset, rule);
    }

    private String unfolded() throws IOException {
        return Files.readString(file).replace("\r\n ", "");
    }
}
