package be.koffieronde.sheets.typed;

import be.koffieronde.problem.time.Clock;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as a workbook's file has them, where they are such. */
public final class FileNumbers {

    /** No spreadsheet has larger ones; their digits would fill any memory. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,350}(?:\\.\\d{0,350})?|\\.\\d{1,350})(?:[eE][-+]?\\d{1,3})?");

    /** Exponents of so many digits no name of a class or a room has. */
    private static final Pattern BEYOND_NUMBERS =
            Pattern.compile("[-+]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)[eE][-+]?\\d{4,}+");

    private static final Pattern TIME = Pattern.compile("T?\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?");

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(Clock.DAY * 60L);

    private FileNumbers() {}

    /** A number; null if it is none a spreadsheet can hold. */
    public static @Nullable BigDecimal number(String text) {
        boolean isNumber = NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text));
        return isNumber ? new BigDecimal(text) : null;
    }

    /** Whether a text is a number far beyond what a spreadsheet can hold, so that typed in a cell it would stay a text. */
    public static boolean isBeyondNumbers(String text) {
        return BEYOND_NUMBERS.matcher(text).matches();
    }

    /** Whether a date by ISO 8601 is a time without a day. */
    public static boolean isTimeAlone(String text) {
        return TIME.matcher(text).matches();
    }

    /** A day, a time or both by ISO 8601, as spreadsheets count them; null if it is none. */
    public static @Nullable BigDecimal days(String text) {
        String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
        try {
            if (isTimeAlone(local)) {
                return fraction(LocalTime.parse(local.replace("T", "")));
            }
            if (!local.contains("T")) {
                return days(LocalDate.parse(local));
            }
            LocalDateTime moment = LocalDateTime.parse(local);
            return days(moment.toLocalDate()).add(fraction(moment.toLocalTime()));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** Spreadsheets count the days before March 1900 as if that year had a 29th of February. */
    private static BigDecimal days(LocalDate date) {
        int days = DayFraction.days(date);
        return BigDecimal.valueOf(date.isBefore(DayFraction.FIRST_SURE) && days > 0 ? days - 1 : days);
    }

    private static BigDecimal fraction(LocalTime time) {
        return BigDecimal.valueOf(time.toNanoOfDay(), 9).divide(SECONDS_OF_DAY, MathContext.DECIMAL64);
    }
}
