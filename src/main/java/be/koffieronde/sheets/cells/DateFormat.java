package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.sheets.file.CellContent.Look;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.typed.DatesText;
import be.koffieronde.sheets.typed.DayFraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates: one as the spreadsheet's own or in words, several in words.
 *
 * @param expected what should stand in the cell
 * @param one the value of one date
 * @param none the value where somebody wrote that there is none; null: one must be written
 */
public record DateFormat<T>(
        Message expected,
        BiFunction<String, @Nullable Calendar, T> parse,
        Function<LocalDate, T> one,
        BiFunction<T, Language, CellValue> written,
        @Nullable T none)
        implements CellFormat<T> {

    public static final DateFormat<LocalDate> ONE = new DateFormat<>(
            Message.of("sheets.part.expected.date"),
            DatesText::parse,
            date -> date,
            (date, any) -> written(date),
            null);

    /** The first date of something: {@code vanaf 1/12/2026}. */
    public static final DateFormat<LocalDate> FIRST = ONE.readBy(DatesText::parseFirst);

    /** The last date of something: {@code tot 24/12/2026}. */
    public static final DateFormat<LocalDate> LAST = ONE.readBy(DatesText::parseLast);

    public static final DateFormat<Set<LocalDate>> ANY = new DateFormat<>(
            Message.of("sheets.part.expected.dates"), DatesText::parseAll, Set::of, DateFormat::written, Set.of());

    private DateFormat<T> readBy(BiFunction<String, @Nullable Calendar, T> other) {
        return new DateFormat<>(expected, other, one, written, none);
    }

    @Override
    public @Nullable T read(SheetCell cell) {
        if (none != null && cell.isNone()) {
            return none;
        }
        Numeral date = cell.number(Look.DATE);
        if (date == null) {
            return cell.parsed(
                    expected, text -> parse.apply(text, cell.reading().horizon()));
        }
        if (date.value().remainder(BigDecimal.ONE).signum() != 0) {
            cell.fault("sheets.date-and-time", cell.shown());
            return null;
        }
        return cell.reading().shared(one.apply(DayFraction.date(date.value())));
    }

    @Override
    public CellValue write(T value, Language language) {
        return written.apply(value, language);
    }

    @Override
    public CellValue.Kind kind() {
        return CellValue.Kind.DATE;
    }

    private static CellValue written(Set<LocalDate> dates, Language language) {
        return dates.size() == 1
                ? written(dates.iterator().next())
                : new CellValue.Words(DatesText.of(dates, language));
    }

    private static CellValue written(LocalDate date) {
        return date.isBefore(DayFraction.FIRST_SURE) || date.isAfter(DayFraction.LAST_SURE)
                ? new CellValue.Words(date.toString())
                : new CellValue.Day(date);
    }
}
