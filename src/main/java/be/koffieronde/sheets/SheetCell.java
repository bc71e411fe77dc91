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

    void fault(Label message) {
        reading.fault(place, message);
    }

    /** Reports that something else was expected. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T unexpected(Label expected) {
        fault(
                content instanceof Unusable unusable
                        ? new Label("hier staat %s; %s", "%s found; %s").with(unusable.shown(), unusable.remedy())
                        : new Label("hier staat %s; schrijf %s", "%s found; write %s").with(shown(), expected));
        return null;
    }

    /** The text; a number counts as the text it looks like. */
    @Nullable
    String text(Label expected) {
        if (content instanceof Text text) {
            return text.text();
        }
        if (content instanceof Numeral number && number.look() == Look.NUMBER) {
            return number.value().stripTrailingZeros().toPlainString();
        }
        if (content instanceof Numeral number) {
            fault(new Label(
                            "het rekenblad maakte %s van wat er getypt werd; schrijf %s, met een apostrof ervoor: '%s",
                            "the spreadsheet made %s of what was typed; write %s, with an apostrophe before it: '%s")
                    .with(shown(), expected, typed(number)));
            return null;
        }
        return unexpected(expected);
    }

    /**
     * A text that is parsed.
     *
     * @param parse throws Misread with the reason
     */
    <T> @Nullable T parsed(Label expected, Function<String, T> parse) {
        String text = text(expected);
        try {
            return text == null ? null : reading.shared(parse.apply(text));
        } catch (Misread e) {
            fault(e.reason());
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

    Label shown() {
        if (content instanceof Text text) {
            return Label.same("'" + cut(text.text()) + "'");
        }
        if (content instanceof Unusable unusable) {
            return unusable.shown();
        }
        Numeral number = (Numeral) content;
        return switch (number.look()) {
            case DATE -> new Label("de datum " + DateText.shown(date(number)), "the date " + date(number));
            case TIME -> new Label("de tijd %s", "the time %s").with(DayFraction.shown(number.value()));
            case NUMBER -> Label.same(number.value().stripTrailingZeros().toPlainString());
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
