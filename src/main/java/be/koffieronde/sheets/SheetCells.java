package be.koffieronde.sheets;

import be.koffieronde.sheets.CellContent.Look;
import be.koffieronde.sheets.CellContent.Numeral;
import be.koffieronde.sheets.CellContent.Text;
import be.koffieronde.sheets.CellContent.Unusable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is in a cell by the type that the file gives it, never by what it looks like: the text 007 stays one, also
 * as the result of a formula.
 *
 * @param countsFrom1904 whether dates are counted from that year
 */
record SheetCells(SharedTexts texts, CellLooks looks, boolean countsFrom1904) {

    private static final String WRITE = "write the value itself";

    /**
     * A cell as the file has it.
     *
     * @param type empty if the file says none
     * @param style null if it has none
     * @param value null if it has none; empty, too, if it is too long
     */
    record Raw(
            String type,
            @Nullable Integer style,
            boolean isFormula,
            @Nullable String value,
            boolean isTooLong) {}

    /** The content; null if it is empty. */
    @Nullable
    CellContent content(Raw cell) {
        if (cell.isTooLong) {
            return tooLong();
        }
        String value = cell.value;
        boolean isText = cell.type.equals("str") || cell.type.equals("inlineStr");
        if (value == null || (value.isEmpty() && !isText)) {
            return cell.isFormula
                    ? new Unusable(
                            "a formula without a result",
                            "open and save the workbook in a spreadsheet program, or write the value itself")
                    : null;
        }
        return switch (cell.type) {
            case "str", "inlineStr" -> text(value);
            case "s" -> shared(value.strip());
            case "b" -> truth(value.strip());
            case "e" -> new Unusable(SheetCell.cut(value), "correct the formula, or write the value itself");
            case "d" -> day(value.strip(), cell.style);
            case "", "n" -> number(value.strip(), cell.style);
            default -> new Unusable("a cell of a kind that is not known", WRITE);
        };
    }

    private @Nullable CellContent shared(String number) {
        if (!texts.has(number)) {
            return new Unusable("a text that the file does not have", "write it again");
        }
        String text = texts.text(number);
        return text == null ? tooLong() : text(text);
    }

    private static @Nullable CellContent text(String raw) {
        String text = Quoted.stripped(raw.replace("\r\n", "\n").replace('\r', '\n'));
        if (hasHalfCharacter(text)) {
            return new Unusable("a text with half a character", "write it again");
        }
        if (Figures.isBeyondNumbers(text)) {
            return noNumber(text, "write the number itself, or if it is a text, put it in quotes: \"%s\"");
        }
        return text.isEmpty() ? null : new Text(text);
    }

    private static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Unusable tooLong() {
        return new Unusable("a text of more than %d characters".formatted(CellText.LONGEST), "shorten it");
    }

    private static Unusable truth(String value) {
        boolean isTrue = value.equals("1") || value.equalsIgnoreCase("true");
        return new Unusable(isTrue ? "TRUE" : "FALSE", "write a word, a number, a date or a time");
    }

    private CellContent number(String value, @Nullable Integer style) {
        BigDecimal number = Figures.number(value);
        return number == null ? noNumber(value, WRITE) : numeral(number, looks.look(style));
    }

    private static Unusable noNumber(String value, String remedy) {
        String shown = SheetCell.cut(value);
        return new Unusable(
                "'%s', which is no number that a spreadsheet can hold,".formatted(shown), remedy.formatted(shown));
    }

    private CellContent numeral(BigDecimal value, Look look) {
        BigDecimal usual = countsFrom1904 && look == Look.DATE ? DayFraction.from1904(value) : value;
        if (look == Look.NUMBER || DayFraction.isDate(usual)) {
            return new Numeral(usual, look);
        }
        return look == Look.DATE
                ? new Unusable("a date that cannot be", "write one such as 23/11/2026")
                : new Unusable("a time that cannot be", "write one such as 8:25");
    }

    /** A date that the file has in words. It says itself from when it counts. */
    private CellContent day(String value, @Nullable Integer style) {
        BigDecimal days = Figures.days(value);
        if (days == null || !DayFraction.isDate(days)) {
            return new Unusable(
                    "'%s', which is no date,".formatted(SheetCell.cut(value)), "write one such as 23/11/2026");
        }
        boolean isTime = Figures.isTimeAlone(value) || looks.look(style) == Look.TIME;
        return new Numeral(days, isTime ? Look.TIME : Look.DATE);
    }
}
