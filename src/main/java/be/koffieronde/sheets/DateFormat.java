package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.CellContent.Look;
import be.koffieronde.sheets.CellContent.Numeral;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One date, as the spreadsheet's own or in words. */
final class DateFormat implements CellFormat<LocalDate> {

    private static final Label EXPECTED = new Label("een datum zoals 23/11/2026", "a date such as 23/11/2026");

    @Override
    public @Nullable LocalDate read(SheetCell cell) {
        Numeral date = cell.number(Look.DATE);
        return date == null ? cell.parsed(EXPECTED, DateText::parse) : date(date, cell);
    }

    /** The date a number shows; null, with the fault reported, if it is a time of it too. */
    static @Nullable LocalDate date(Numeral date, SheetCell cell) {
        if (date.value().remainder(BigDecimal.ONE).signum() != 0) {
            cell.fault(new Label(
                            "%s heeft ook een uur; schrijf de datum alleen, zoals 23/11/2026",
                            "%s has a time of day too; write the date alone, such as 23/11/2026")
                    .with(cell.shown()));
            return null;
        }
        return cell.reading().shared(SheetCell.date(date));
    }

    @Override
    public CellValue write(LocalDate value, Language language) {
        return written(value);
    }

    static CellValue written(LocalDate value) {
        return value.isBefore(DayFraction.FIRST_SURE) || value.isAfter(DayFraction.LAST_SURE)
                ? new CellValue.Words(value.toString())
                : new CellValue.Day(value);
    }

    @Override
    public CellValue.Kind kind() {
        return CellValue.Kind.DATE;
    }
}
