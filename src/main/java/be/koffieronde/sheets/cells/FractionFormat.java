package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.sheets.file.CellContent.Look;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.file.CellContent.Text;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in a range, with a fraction or without. In text, a comma counts as the point. */
public record FractionFormat(int least, int most) implements CellFormat<Double> {

    /** Digits a spreadsheet keeps; numbers with more are written as text. */
    private static final int KEPT_DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,20}(?:[.,]\\d{1,330})?(?:[eE][-+]?\\d{1,3})?");

    @Override
    public @Nullable Double read(SheetCell cell) {
        Double value = value(cell);
        return value != null && least <= value && value <= most
                ? value
                : cell.unexpected(Message.of("format.part.expected.number", least, most));
    }

    @Override
    public CellValue write(Double value, Language language) {
        boolean isKept = !value.equals(-0.0) && new BigDecimal(value.toString()).precision() <= KEPT_DIGITS;
        return isKept ? new CellValue.Figure(value) : new CellValue.Words(value.toString());
    }

    @Override
    public CellValue.Kind kind() {
        return CellValue.Kind.NUMBER;
    }

    private static @Nullable Double value(SheetCell cell) {
        if (cell.content() instanceof Text text && NUMBER.matcher(text.text()).matches()) {
            return Double.valueOf(text.text().replace(',', '.'));
        }
        Numeral number = cell.number(Look.NUMBER);
        return number == null ? null : (Double) number.value().doubleValue();
    }
}
