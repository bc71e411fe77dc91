package be.koffieronde.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.week.WeekBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of a week in which everything is as long as it may be. */
class ExcelLimitsTest {

    private static final String LONG = "Sint-Jan / De [Brug]: *? 'lang' ".repeat(1_100);
    private static final int PARTNERS = 30;

    @TempDir
    private Path directory;

    private WeekBook book;

    private byte[] workbook;

    @BeforeEach
    void write() throws IOException {
        String[] partners = IntStream.range(0, PARTNERS).mapToObj(n -> "p" + n).toArray(String[]::new);
        TestCentre centre = new TestCentre().school("de-brug", LONG + 1, null).school("het-park", LONG + 2, null);
        Arrays.stream(partners)
                .forEach(partner -> centre.partner(
                        partner, "de-brug", p -> p.role("Leraar " + LONG).talk(2, 15)));
        TestRoster roster = centre.meeting("m", partners)
                .pupil(
                        "lena",
                        "de-brug",
                        lena -> lena.need("a").classGroup(LONG).partners(partners))
                .pupil("mo", "het-park", mo -> mo.need("b").classGroup(LONG))
                .roster()
                .round("an", "2026-11-23", "support/a/1/1 09:00", "support/b/1/1 10:30");
        book = Books.of(roster, Audience.PLANNER, Language.EN);
        workbook = written(SheetRoom.USUAL);
    }

    private byte[] written(SheetRoom room) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WorkbookPaper(book, new Wording(book.directory(), Language.EN, Audience.PLANNER), room).writeTo(bytes);
        return bytes.toByteArray();
    }

    @Test
    void sheets_have_names_that_spreadsheet_programs_take() throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<String> names = read.getSheets().map(Sheet::getName).toList();
            assertThat(names)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(name ->
                            assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]|^'|'$"));
            assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void no_cell_has_more_than_it_can_hold() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.flatMap(row -> row.stream().filter(Objects::nonNull))
                            .map(Cell::getText)
                            .forEach(text -> lengths.add(text.length()));
                }
            }
        }
        assertThat(lengths).contains(32_767).allMatch(length -> length <= 32_767);
    }

    @Test
    void no_row_is_too_high_and_no_column_too_wide() throws IOException {
        List<Double> heights = numbers("<row [^>]*?ht=\"([0-9.]+)\"");
        assertThat(heights).isNotEmpty().allMatch(height -> height <= 409.5);
        assertThat(numbers("<col [^>]*?width=\"([0-9.]+)\"")).isNotEmpty().allMatch(width -> width <= 255);
    }

    @Test
    void a_table_with_more_rows_than_a_sheet_goes_on_on_the_next() throws IOException {
        List<List<String>> whole = talks(workbook);
        List<List<String>> divided = talks(written(new SheetRoom(12, 100)));

        assertThat(whole).hasSize(1);
        assertThat(whole.get(0)).hasSizeBetween(20, 40);
        assertThat(divided)
                .hasSizeGreaterThan(2)
                .allSatisfy(rows -> assertThat(rows).hasSizeBetween(1, 10));
        assertThat(divided.stream().flatMap(List::stream)).isEqualTo(whole.get(0));
    }

    /** What is on the sheets of talks that are due, below title and headings. */
    private static List<List<String>> talks(byte[] paper) throws IOException {
        List<List<String>> sheets = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(paper))) {
            for (Sheet sheet : read.getSheets().toList()) {
                if (sheet.getName().startsWith("Talks that are due")) {
                    sheets.add(sheet.read().stream()
                            .skip(2)
                            .map(row -> row.getCellText(0))
                            .toList());
                }
            }
        }
        return sheets;
    }

    @Test
    void a_week_with_more_columns_than_a_sheet_is_refused_by_name() {
        assertThatThrownBy(() -> written(new SheetRoom(100, 5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("An has visits side by side for 6 columns, and a sheet has 5; leave out --xlsx, or mend the"
                        + " roster");
    }

    private List<Double> numbers(String pattern) throws IOException {
        List<Double> numbers = new ArrayList<>();
        Path file = Files.write(directory.resolve("paper.xlsx"), workbook);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (part.getName().contains("worksheets/")) {
                    String text = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                    Matcher found = Pattern.compile(pattern).matcher(text);
                    while (found.find()) {
                        numbers.add(Double.valueOf(found.group(1)));
                    }
                }
            }
        }
        return numbers;
    }
}
