package be.koffieronde.sheets.file;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.file.CellContent.Look;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.file.CellContent.Unusable;
import be.koffieronde.sheets.typed.DayFraction;
import be.koffieronde.sheets.typed.FileNumbers;
import be.koffieronde.sheets.typed.Quoted;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is in a cell by the type that the file gives it, never by what it looks like: the text 007 stays one, also
 * as the result of a formula.
 *
 * @param countsFrom1904 whether dates are counted from that year
 */
record SheetCells(SharedTexts texts, CellLooks looks, boolean countsFrom1904) {

    private static final String WRITE = "sheets.part.write.value";
    private static final String WRITE_AGAIN = "sheets.part.write.again";
    private static final String WRITE_DATE = "sheets.part.write.date";

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
            return cell.isFormula ? new Unusable("sheets.part.no-result", "sheets.part.write.result") : null;
        }
        return switch (cell.type) {
            case "str", "inlineStr" -> text(value);
            case "s" -> shared(value.strip());
            case "b" -> truth(value.strip());
            case "e" -> new Unusable(Message.asSaid(FreeText.cut(value)), Message.of("sheets.part.write.formula"));
            case "d" -> day(value.strip(), cell.style);
            case "", "n" -> number(value.strip(), cell.style);
            default -> new Unusable("sheets.part.unknown-kind", WRITE);
        };
    }

    private @Nullable CellContent shared(String number) {
        if (!texts.has(number)) {
            return new Unusable("sheets.part.no-text", WRITE_AGAIN);
        }
        String text = texts.text(number);
        return text == null ? tooLong() : text(text);
    }

    private static @Nullable CellContent text(String raw) {
        String text = Quoted.stripped(raw.replace("\r\n", "\n").replace('\r', '\n'));
        if (hasHalfCharacter(text)) {
            return new Unusable("sheets.part.half-character", WRITE_AGAIN);
        }
        if (FileNumbers.isBeyondNumbers(text)) {
            return noNumber(text, Message.of("sheets.part.write.quoted", FreeText.cut(text)));
        }
        return text.isEmpty() ? null : new Text(text);
    }

    private static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Unusable tooLong() {
        return new Unusable(
                Message.of("sheets.part.long-text", KeptText.LONGEST), Message.of("sheets.part.write.shorter"));
    }

    private static Unusable truth(String value) {
        boolean isTrue = value.equals("1") || value.equalsIgnoreCase("true");
        return new Unusable(isTrue ? "sheets.part.true" : "sheets.part.false", "sheets.part.write.anything-else");
    }

    private CellContent number(String value, @Nullable Integer style) {
        BigDecimal number = FileNumbers.number(value);
        return number == null ? noNumber(value, Message.of(WRITE)) : numeral(number, looks.look(style));
    }

    private static Unusable noNumber(String value, Message remedy) {
        return new Unusable(Message.of("sheets.part.no-number", FreeText.cut(value)), remedy);
    }

    private CellContent numeral(BigDecimal value, Look look) {
        BigDecimal usual = countsFrom1904 && look == Look.DATE ? DayFraction.from1904(value) : value;
        if (look == Look.NUMBER || DayFraction.isDate(usual)) {
            return new Numeral(usual, look);
        }
        return look == Look.DATE
                ? new Unusable("sheets.part.no-date", WRITE_DATE)
                : new Unusable("sheets.part.no-time", "sheets.part.write.time");
    }

    /** A date that the file has in words. It says itself from when it counts. */
    private CellContent day(String value, @Nullable Integer style) {
        BigDecimal days = FileNumbers.days(value);
        if (days == null || !DayFraction.isDate(days)) {
            return new Unusable(Message.of("sheets.part.not-a-date", FreeText.cut(value)), Message.of(WRITE_DATE));
        }
        boolean isTime = FileNumbers.isTimeAlone(value) || looks.look(style) == Look.TIME;
        return new Numeral(days, isTime ? Look.TIME : Look.DATE);
    }
}
