package be.koffieronde.sheets.cells;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.file.CellContent.Look;
import be.koffieronde.sheets.file.CellContent.Numeral;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.file.CellContent.Unusable;
import be.koffieronde.sheets.typed.DatesText;
import be.koffieronde.sheets.typed.DayFraction;
import be.koffieronde.sheets.typed.Marks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cell while it is read: its place, what is in it, and where to report what is wrong with it. Every reading method
 * returns null if it reported a fault.
 *
 * @param place such as {@code Leerlingen!F12}
 */
public record SheetCell(Reading reading, String place, CellContent content) {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d/M");

    public void fault(Message message) {
        reading.fault(place, message);
    }

    public void fault(String code, Object... values) {
        reading.fault(place, code, values);
    }

    /** Reports that something else was expected. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public <T> @Nullable T unexpected(Message expected) {
        Message remedy = content instanceof Unusable unusable
                ? unusable.remedy()
                : Message.of("sheets.part.write.expected", expected);
        fault("sheets.found", shown(), remedy);
        return null;
    }

    /** The text; a number counts as the text it looks like. */
    @Nullable
    public String text(Message expected) {
        if (content instanceof Text text) {
            return text.text();
        }
        if (content instanceof Numeral number && number.look() == Look.NUMBER) {
            return number.value().stripTrailingZeros().toPlainString();
        }
        if (content instanceof Numeral number) {
            fault("sheets.retyped", shown(), expected, typed(number));
            return null;
        }
        return unexpected(expected);
    }

    /**
     * A text that is parsed.
     *
     * @param parse throws UnfitText with the reason
     */
    <T> @Nullable T parsed(Message expected, Function<String, T> parse) {
        String text = text(expected);
        try {
            return text == null ? null : reading.shared(parse.apply(text));
        } catch (UnfitText e) {
            reading.fault(place, UnfitText.fault(e));
            return null;
        }
    }

    /** Whether somebody wrote that there is none. */
    boolean isNone() {
        return content instanceof Text text && Marks.isNone(text.text());
    }

    @Nullable
    Numeral number(Look look) {
        return content instanceof Numeral number && number.look() == look ? number : null;
    }

    /** What is in it, as a message shows it. */
    public Message shown() {
        if (content instanceof Text text) {
            return Message.asSaid("'" + FreeText.cut(text.text()) + "'");
        }
        if (content instanceof Unusable unusable) {
            return unusable.shown();
        }
        Numeral number = (Numeral) content;
        return switch (number.look()) {
            case DATE -> {
                LocalDate date = date(number);
                yield Message.of("sheets.part.date", Message.either(date.toString(), DatesText.shown(date)));
            }
            case TIME -> Message.of("sheets.part.time", DayFraction.shown(number.value()));
            case NUMBER -> Message.asSaid(number.value().stripTrailingZeros().toPlainString());
        };
    }

    private static LocalDate date(Numeral number) {
        return DayFraction.date(number.value());
    }

    private static String typed(Numeral number) {
        return number.look() == Look.DATE
                ? DAY_AND_MONTH.format(date(number)).replace('/', '-')
                : DayFraction.shown(number.value());
    }
}
