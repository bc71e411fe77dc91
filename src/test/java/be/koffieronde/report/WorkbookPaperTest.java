package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.report.week.WeekBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class WorkbookPaperTest {

    private final TestRoster roster = new TestCentre()
            .partner("heidi", "de-brug", heidi -> heidi.talk(2, 15))
            .pupil("lena", "de-brug", lena -> lena.need("a").partners("heidi"))
            .roster()
            .round("an", "2026-11-23", "support/a/1/1 09:00", "talk/heidi/1 10:00");

    @Test
    void there_is_a_sheet_for_everybody_and_for_every_school_somebody_comes_to() throws IOException {
        assertThat(sheets(Audience.PLANNER))
                .containsOnlyKeys("Summary", "An", "Bo", "De Brug", "Left out", "Talks that are due", "Data");
        assertThat(sheets(Audience.SCHOOL)).containsOnlyKeys("De Brug", "Left out", "Data");
    }

    @Test
    void a_supporters_sheet_has_the_visits_of_the_week_with_the_drives_between() throws IOException {
        assertThat(sheets(Audience.PLANNER).get("An"))
                .contains(
                        "An, week 1: Mon 23 Nov – Sun 29 Nov 2026",
                        "Mon 23 Nov  08:00–16:00",
                        "12 min by car",
                        "09:00–09:50 LENA [BA], De Brug",
                        "10:00–10:15 ☕ coffee with juf heidi, De Brug");
    }

    @Test
    void others_than_planners_get_initials_and_no_expertise() throws IOException {
        assertThat(sheets(Audience.SUPPORTER).get("An")).contains("09:00–09:50 L., De Brug");
        assertThat(sheets(Audience.SUPPORTER).values().stream().flatMap(List::stream))
                .noneMatch(cell -> cell.contains("LENA") || cell.contains("BA"));
    }

    @Test
    void a_schools_sheet_says_who_comes_when_for_whom() throws IOException {
        assertThat(sheets(Audience.SCHOOL).get("De Brug"))
                .containsSequence("Mon 23 Nov", "09:00–09:50", "An", "Session", "L.")
                .containsSequence("Mon 23 Nov", "10:00–10:15", "An", "Coffee", "☕ coffee with juf heidi");
    }

    @Test
    void the_summary_has_the_figures_of_the_referee() throws IOException {
        assertThat(sheets(Audience.PLANNER).get("Summary"))
                .containsSequence("An", "1", "2", "1", "0:50", "0:24", "0:10", "1:05 of 36:00");
    }

    @Test
    void lists_say_what_is_in_them_or_that_nothing_is() throws IOException {
        assertThat(sheets(Audience.PLANNER).get("Left out")).containsExactly("Left out", "Everything is planned.");
        assertThat(sheets(Audience.PLANNER).get("Talks that are due"))
                .startsWith("Talks that are due", "With", "Role")
                .contains("juf heidi", "Mon 23 Nov 10:00, An");
    }

    @Test
    void visits_that_overlap_stand_side_by_side() throws IOException {
        TestRoster broken = new TestCentre()
                .pupil("p1", "de-brug", p1 -> p1.need("a", need -> need.sessions(3, 50)))
                .roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00", "support/a/1/2 09:30", "support/a/1/3 11:00");

        assertThat(columns(broken))
                .containsEntry("09:00–09:50 P1 [BA], De Brug", 1)
                .containsEntry("09:30–10:20 P1 [BA], De Brug", 2)
                .containsEntry("11:00–11:50 P1 [BA], De Brug", 1)
                .containsEntry("Mon 23 Nov  08:00–16:00", 1)
                .containsEntry("Tue 24 Nov  08:00–16:00", 3);
    }

    /** In which column of An's sheet a text is, from 0. */
    private static Map<String, Integer> columns(TestRoster roster) throws IOException {
        Map<String, Integer> columns = new TreeMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(written(roster, Audience.PLANNER))) {
            Sheet sheet = workbook.findSheet("An").orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                rows.flatMap(row -> row.stream().filter(Objects::nonNull))
                        .forEach(cell -> columns.put(cell.getText(), cell.getColumnIndex()));
            }
        }
        return columns;
    }

    private static ByteArrayInputStream written(TestRoster roster, Audience audience) throws IOException {
        WeekBook book = Books.of(roster, audience, Language.EN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WorkbookPaper(book, new Wording(book.directory(), Language.EN, audience)).writeTo(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** What the cells of each sheet say, row by row. */
    private Map<String, List<String>> sheets(Audience audience) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(written(roster, audience))) {
            Map<String, List<String>> sheets = new TreeMap<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), cells(sheet));
            }
            return sheets;
        }
    }

    private static List<String> cells(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.flatMap(row -> row.stream().filter(Objects::nonNull))
                    .map(Cell::getText)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toList());
        }
    }
}
