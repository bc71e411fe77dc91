package be.koffieronde.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.cells.CellFormat;
import be.koffieronde.sheets.cells.CellValue;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.FractionFormat;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.TimeFormat;
import be.koffieronde.sheets.cells.WholeFormat;
import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.file.CellContent.Look;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.typed.DayFraction;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that cells can just have, and those that they just cannot. */
class CellFormatsTest {

    private static final WholeFormat WHOLE = WholeFormat.number(0, 50);
    private static final WholeFormat MINUTES = WholeFormat.minutes(1, 1440);
    private static final FractionFormat DEGREES = new FractionFormat(-90, 90);

    private final Reading reading = new Reading(Path.of("centrum.xlsx"), Language.NL);

    @ParameterizedTest
    @CsvSource({"0, 0", "50, 50", "50.0, 50", "-1,", "51,", "49.5,"})
    void whole_numbers_end_with_their_range(BigDecimal typed, @Nullable Integer meant) {
        assertThat(read(WHOLE, new Numeral(typed, Look.NUMBER))).isEqualTo(meant);
        assertThat(reading.faults().count()).isEqualTo(meant == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1u59, 119", "1:00, 60", "24u, 1440", "1 min, 1", "1u60,", "24u01,", "0 min,", "1u5,"})
    void durations_end_with_their_range_and_have_59_minutes_at_most(String typed, @Nullable Integer meant) {
        assertThat(read(MINUTES, new Text(typed))).isEqualTo(meant);
    }

    @Test
    void only_minutes_may_be_shown_as_hours() {
        Numeral hours = new Numeral(new BigDecimal("1"), Look.TIME);

        assertThat(read(MINUTES, hours)).isEqualTo(1440);
        assertThat(read(WHOLE, hours)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-90, -90", "90, 90", "'50,5', 50.5", "-90.001,", "90.001,"})
    void fractions_end_with_their_range(String typed, @Nullable Double meant) {
        assertThat(read(DEGREES, new Text(typed))).isEqualTo(meant);
        assertThat(read(DEGREES, new Numeral(new BigDecimal(typed.replace(',', '.')), Look.NUMBER)))
                .isEqualTo(meant);
    }

    @Test
    void numbers_of_more_than_15_digits_are_written_as_text() {
        assertThat(DEGREES.write(50.1234567890123, Language.EN)).isEqualTo(new CellValue.Figure(50.1234567890123));
        assertThat(DEGREES.write(50.12345678901234, Language.EN)).isEqualTo(new CellValue.Words("50.12345678901234"));
        assertThat(DEGREES.write(0.0, Language.EN)).isEqualTo(new CellValue.Figure(0));
        assertThat(DEGREES.write(-0.0, Language.EN)).isEqualTo(new CellValue.Words("-0.0"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER, 0",
        "24, NUMBER, 1440",
        "25, NUMBER,",
        "-1, NUMBER,",
        "8.5, NUMBER,",
        "0, TIME, 0",
        "1, TIME, 1440",
        "1.001, TIME,",
        "-0.001, TIME,",
        "0.5, DATE,"
    })
    void times_of_day_go_from_midnight_to_midnight(BigDecimal typed, Look look, @Nullable Integer meant) {
        assertThat(read(TimeFormat.MINUTES, new Numeral(typed, look))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-03-01", "9999-12-31"})
    void dates_that_all_spreadsheets_count_alike_are_written_as_dates(LocalDate date) {
        assertThat(DateFormat.ONE.write(date, Language.EN)).isEqualTo(new CellValue.Day(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-02-28", "+10000-01-01"})
    void dates_beyond_those_are_written_as_text(LocalDate date) {
        assertThat(DateFormat.ONE.write(date, Language.EN)).isEqualTo(new CellValue.Words(date.toString()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1899-12-31", "59, 1900-02-28", "61, 1900-03-01", "2958465, 9999-12-31"})
    void days_are_counted_as_spreadsheets_do(int day, LocalDate date) {
        assertThat(DayFraction.date(BigDecimal.valueOf(day))).isEqualTo(date);
    }

    @Test
    void days_that_spreadsheets_have_end_with_the_year_9999() {
        assertThat(DayFraction.isDate(BigDecimal.ZERO)).isTrue();
        assertThat(DayFraction.isDate(new BigDecimal("-0.1"))).isFalse();
        assertThat(DayFraction.isDate(new BigDecimal("2958465.9"))).isTrue();
        assertThat(DayFraction.isDate(new BigDecimal("2958466"))).isFalse();
    }

    @Test
    void one_date_may_not_have_a_time_and_several_may_be_none() {
        assertThat(read(DateFormat.ONE, new Numeral(new BigDecimal("46351.5"), Look.DATE)))
                .isNull();
        assertThat(read(DateFormat.ONE, new Text("geen"))).isNull();
        assertThat(reading.faults().count()).isEqualTo(2);
        assertThat(read(DateFormat.ANY, new Text("geen"))).isEmpty();
        assertThat(reading.faults().count()).isEqualTo(2);
    }

    private <T> @Nullable T read(CellFormat<T> format, CellContent content) {
        return format.read(new SheetCell(reading, "A1", content));
    }
}
