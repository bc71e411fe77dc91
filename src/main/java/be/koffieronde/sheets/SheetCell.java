package be.koffieronde.sheets;

import be.koffieronde.problem.FreeText;
import be.koffieronde.sheets.CellContent.Look;
import be.koffieronde.sheets.CellContent.Numeral;
import be.koffieronde.sheets.CellContent.Text;
import be.koffieronde.sheets.CellContent.Unusable;
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
record SheetCell(Reading reading, String place, CellContent content) {

    private static final int LONGEST_SHOWN = 60;
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d/M");

    void fault(String message) {
        reading.fault(place, message);
    }

    /** Reports that something else was expected. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T unexpected(String expected) {
        fault(
                content instanceof Unusable unusable
                        ? "%s found; %s".formatted(unusable.shown(), unusable.remedy())
                        : "%s found; write %s".formatted(shown(), expected));
        return null;
    }

    /** The text; a number counts as the text it looks like. */
    @Nullable
    String text(String expected) {
        if (content instanceof Text text) {
            return text.text();
        }
        if (content instanceof Numeral number && number.look() == Look.NUMBER) {
            return number.value().stripTrailingZeros().toPlainString();
        }
        if (content instanceof Numeral number) {
            fault("the spreadsheet made %s of what was typed; write %s, with an apostrophe before it: '%s"
                    .formatted(shown(), expected, typed(number)));
            return null;
        }
        return unexpected(expected);
    }

    /**
     * A text that is parsed.
     *
     * @param parse throws IllegalArgumentException with a message for users
     */
    <T> @Nullable T parsed(String expected, Function<String, T> parse) {
        String text = text(expected);
        try {
            return text == null ? null : reading.shared(parse.apply(text));
        } catch (IllegalArgumentException e) {
            fault(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Whether somebody wrote that there is none. */
    boolean isNone() {
        return content instanceof Text text && None.isSaidBy(text.text());
    }

    @Nullable
    Numeral number(Look look) {
        return content instanceof Numeral number && number.look() == look ? number : null;
    }

    String shown() {
        if (content instanceof Text text) {
            return "'" + cut(text.text()) + "'";
        }
        if (content instanceof Unusable unusable) {
            return unusable.shown();
        }
        Numeral number = (Numeral) content;
        return switch (number.look()) {
            case DATE -> "the date " + date(number);
            case TIME -> "the time " + DayFraction.shown(number.value());
            case NUMBER -> number.value().stripTrailingZeros().toPlainString();
        };
    }

    static LocalDate date(Numeral number) {
        return DayFraction.date(number.value());
    }

    /** A text, or the start of it if it is long. */
    static String cut(String text) {
        return text.length() <= LONGEST_SHOWN ? text : FreeText.start(text, LONGEST_SHOWN) + "…";
    }

    private static String typed(Numeral number) {
        return number.look() == Look.DATE
                ? DAY_AND_MONTH.format(date(number)).replace('/', '-')
                : DayFraction.shown(number.value());
    }
}
