package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.sheets.file.CellContent.Look;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.typed.DayFraction;
import be.koffieronde.sheets.typed.Scan;
import be.koffieronde.sheets.typed.WeeksText;
import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers in a range.
 *
 * @param unit what else is understood
 */
public record WholeFormat(int least, int most, Unit unit) implements CellFormat<Integer> {

    /** What the numbers are. */
    public enum Unit {
        NUMBER,
        /** Durations are understood too: 36u, 1u30, 0:50, 50 min, a cell that shows hours. */
        MINUTES,
        /** Once in so many weeks: om de 2 weken, elke week. */
        WEEKS
    }

    private static final Pattern NUMBER = Scan.pattern("[+]?\\d{1,10}");
    private static final Pattern MINUTES = Scan.pattern("(\\d{1,10})\\s*(?:min(?:uten|utes|uut|ute)?\\.?|['’])");
    private static final Pattern HOURS = Scan.pattern("(\\d{1,4})\\s*(?:[:uh]\\s*(\\d{2})|u|h|uur|uren|hours?)");

    public static WholeFormat number(int least, int most) {
        return new WholeFormat(least, most, Unit.NUMBER);
    }

    public static WholeFormat minutes(int least, int most) {
        return new WholeFormat(least, most, Unit.MINUTES);
    }

    public static WholeFormat weeks(int least, int most) {
        return new WholeFormat(least, most, Unit.WEEKS);
    }

    @Override
    public @Nullable Integer read(SheetCell cell) {
        BigDecimal value = value(cell);
        if (value != null && isInRange(value)) {
            return cell.reading().shared(value.intValueExact());
        }
        return cell.unexpected(
                unit == Unit.MINUTES
                        ? Message.of("sheets.part.expected.minutes", least, most)
                        : Message.of("format.part.expected.whole", least, most));
    }

    @Override
    public CellValue write(Integer value, Language language) {
        return new CellValue.Figure(value);
    }

    @Override
    public CellValue.Kind kind() {
        return CellValue.Kind.NUMBER;
    }

    private boolean isInRange(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private @Nullable BigDecimal value(SheetCell cell) {
        if (cell.content() instanceof Text text) {
            return number(text.text());
        }
        Numeral number = cell.number(Look.NUMBER);
        Numeral time = unit == Unit.MINUTES ? cell.number(Look.TIME) : null;
        if (time != null) {
            return BigDecimal.valueOf(DayFraction.minutes(time.value()));
        }
        return number == null ? null : number.value();
    }

    private @Nullable BigDecimal number(String text) {
        return switch (unit) {
            case NUMBER -> digits(text);
            case MINUTES -> duration(text);
            case WEEKS -> weeks(text);
        };
    }

    private static @Nullable BigDecimal weeks(String text) {
        OptionalInt weeks = WeeksText.parse(text);
        return weeks.isPresent() ? BigDecimal.valueOf(weeks.getAsInt()) : digits(text);
    }

    private static @Nullable BigDecimal digits(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static @Nullable BigDecimal duration(String text) {
        Matcher minutes = MINUTES.matcher(text);
        Matcher hours = HOURS.matcher(text);
        if (minutes.matches()) {
            return new BigDecimal(minutes.group(1));
        }
        if (hours.matches()) {
            int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
            return rest > 59 ? null : BigDecimal.valueOf(Integer.parseInt(hours.group(1)) * 60L + rest);
        }
        return digits(text);
    }
}
