package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.sheets.file.CellContent.Look;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.typed.DayFraction;
import be.koffieronde.sheets.typed.TimeText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A time of day in minutes, as the spreadsheet's own, in words, or as a whole hour. */
public record TimeFormat() implements CellFormat<Integer> {

    public static final TimeFormat MINUTES = new TimeFormat();

    private static final Message EXPECTED = Message.of("sheets.part.expected.time");

    @Override
    public @Nullable Integer read(SheetCell cell) {
        if (cell.content() instanceof Text) {
            return cell.parsed(EXPECTED, TimeText::time);
        }
        Numeral time = cell.number(Look.TIME);
        Numeral hour = cell.number(Look.NUMBER);
        if (time != null && time.value().signum() >= 0 && time.value().compareTo(BigDecimal.ONE) <= 0) {
            return (int) DayFraction.minutes(time.value());
        }
        if (hour != null && isWholeHour(hour.value())) {
            return hour.value().intValueExact() * 60;
        }
        return cell.unexpected(EXPECTED);
    }

    @Override
    public CellValue write(Integer value, Language language) {
        return new CellValue.Time(value);
    }

    @Override
    public CellValue.Kind kind() {
        return CellValue.Kind.TIME;
    }

    private static boolean isWholeHour(BigDecimal hour) {
        return hour.stripTrailingZeros().scale() <= 0
                && hour.signum() >= 0
                && hour.compareTo(BigDecimal.valueOf(Clock.DAY / 60)) <= 0;
    }
}
