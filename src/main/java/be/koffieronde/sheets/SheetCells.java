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

    private static final Label WRITE = new Label("schrijf de waarde zelf", "write the value itself");
    private static final Label WRITE_ANYTHING_ELSE =
            new Label("schrijf een woord, een getal, een datum of een uur", "write a word, a number, a date or a time");
    private static final Label WRITE_OR_QUOTE = new Label(
            "schrijf het getal zelf, of als het een tekst is, zet die tussen aanhalingstekens: \"%s\"",
            "write the number itself, or if it is a text, put it in quotes: \"%s\"");

    private static final Label AGAIN = new Label("schrijf hem opnieuw", "write it again");
    private static final Label WRITE_DATE =
            new Label("schrijf er een zoals 23/11/2026", "write one such as 23/11/2026");

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
                            new Label("een formule zonder resultaat", "a formula without a result"),
                            new Label(
                                    "open en bewaar de werkmap in een rekenprogramma, of schrijf de waarde zelf",
                                    "open and save the workbook in a spreadsheet program, or write the value itself"))
                    : null;
        }
        return switch (cell.type) {
            case "str", "inlineStr" -> text(value);
            case "s" -> shared(value.strip());
            case "b" -> truth(value.strip());
            case "e" ->
                new Unusable(
                        Label.same(SheetCell.cut(value)),
                        new Label(
                                "verbeter de formule, of schrijf de waarde zelf",
                                "correct the formula, or write the value itself"));
            case "d" -> day(value.strip(), cell.style);
            case "", "n" -> number(value.strip(), cell.style);
            default ->
                new Unusable(new Label("een cel van een onbekende soort", "a cell of a kind that is not known"), WRITE);
        };
    }

    private @Nullable CellContent shared(String number) {
        if (!texts.has(number)) {
            return new Unusable(
                    new Label("een tekst die het bestand niet heeft", "a text that the file does not have"), AGAIN);
        }
        String text = texts.text(number);
        return text == null ? tooLong() : text(text);
    }

    private static @Nullable CellContent text(String raw) {
        String text = Quoted.stripped(raw.replace("\r\n", "\n").replace('\r', '\n'));
        if (hasHalfCharacter(text)) {
            return new Unusable(new Label("een tekst met een half teken", "a text with half a character"), AGAIN);
        }
        if (Figures.isBeyondNumbers(text)) {
            return noNumber(text, WRITE_OR_QUOTE);
        }
        return text.isEmpty() ? null : new Text(text);
    }

    private static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Unusable tooLong() {
        return new Unusable(
                new Label("een tekst van meer dan %d tekens", "a text of more than %d characters")
                        .with(CellText.LONGEST),
                new Label("kort hem in", "shorten it"));
    }

    private static Unusable truth(String value) {
        boolean isTrue = value.equals("1") || value.equalsIgnoreCase("true");
        return new Unusable(isTrue ? new Label("WAAR", "TRUE") : new Label("ONWAAR", "FALSE"), WRITE_ANYTHING_ELSE);
    }

    private CellContent number(String value, @Nullable Integer style) {
        BigDecimal number = Figures.number(value);
        return number == null ? noNumber(value, WRITE) : numeral(number, looks.look(style));
    }

    private static Unusable noNumber(String value, Label remedy) {
        String shown = SheetCell.cut(value);
        return new Unusable(
                new Label(
                                "'%s', wat geen getal is dat een rekenblad kent",
                                "'%s', which is no number that a spreadsheet can hold,")
                        .with(shown),
                remedy.with(shown));
    }

    private CellContent numeral(BigDecimal value, Look look) {
        BigDecimal usual = countsFrom1904 && look == Look.DATE ? DayFraction.from1904(value) : value;
        if (look == Look.NUMBER || DayFraction.isDate(usual)) {
            return new Numeral(usual, look);
        }
        return look == Look.DATE
                ? new Unusable(new Label("een datum die niet kan", "a date that cannot be"), WRITE_DATE)
                : new Unusable(
                        new Label("een uur dat niet kan", "a time that cannot be"),
                        new Label("schrijf er een zoals 8:25", "write one such as 8:25"));
    }

    /** A date that the file has in words. It says itself from when it counts. */
    private CellContent day(String value, @Nullable Integer style) {
        BigDecimal days = Figures.days(value);
        if (days == null || !DayFraction.isDate(days)) {
            return new Unusable(
                    new Label("'%s', wat geen datum is", "'%s', which is no date,").with(SheetCell.cut(value)),
                    WRITE_DATE);
        }
        boolean isTime = Figures.isTimeAlone(value) || looks.look(style) == Look.TIME;
        return new Numeral(days, isTime ? Look.TIME : Look.DATE);
    }
}
