package be.koffieronde.sheets;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.CellContent.Numeral;
import be.koffieronde.sheets.CellContent.Text;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grey row of a template, whose id starts with a mark by which it is told from rows that count. */
final class ExampleRow {

    private static final Label MARK = new Label("voorbeeld:", "example:");
    private static final Pattern MARKED = Pattern.compile("(?s)(voorbeeld|example)\\s*:.*");

    private ExampleRow() {}

    static String marked(Object value, Language language) {
        return MARK.in(language) + " " + value;
    }

    /** Whether a cell below a column still holds what the template put there, in either language. */
    static boolean isUntouched(Column<?> column, CellContent content) {
        return Stream.of(Language.values()).anyMatch(language -> isSame(column.example(language), content));
    }

    private static boolean isSame(@Nullable CellValue example, CellContent content) {
        if (example instanceof CellValue.Words words) {
            return content instanceof Text text && Label.key(text.text()).endsWith(Label.key(words.text()));
        }
        if (!(content instanceof Numeral number)) {
            return false;
        }
        if (example instanceof CellValue.Figure figure) {
            return number.value().doubleValue() == figure.number();
        }
        if (example instanceof CellValue.Day day) {
            return DayFraction.isDate(number.value()) && SheetCell.date(number).equals(day.date());
        }
        return example instanceof CellValue.Time time && DayFraction.minutes(number.value()) == time.minutes();
    }

    static boolean isMarked(String text) {
        return MARKED.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }
}
