package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.CellContent.Look;
import be.koffieronde.sheets.CellContent.Numeral;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any number of dates: one as the spreadsheet's own, several in words. */
final class DatesFormat implements CellFormat<Set<LocalDate>> {

    private static final Label EXPECTED = new Label(
            "data zoals 25/11/2026; 21/12/2026 t/m 3/1/2027", "dates such as 25/11/2026; 21/12/2026 through 3/1/2027");

    @Override
    public @Nullable Set<LocalDate> read(SheetCell cell) {
        if (cell.isNone()) {
            return Set.of();
        }
        Numeral number = cell.number(Look.DATE);
        if (number == null) {
            return cell.parsed(EXPECTED, DateText::parseAll);
        }
        LocalDate date = DateFormat.date(number, cell);
        return date == null ? null : cell.reading().shared(Set.of(date));
    }

    @Override
    public CellValue write(Set<LocalDate> value, Language language) {
        return value.size() == 1
                ? DateFormat.written(value.iterator().next())
                : new CellValue.Words(DateText.of(value, language));
    }

    @Override
    public CellValue.Kind kind() {
        return CellValue.Kind.DATE;
    }
}
