package be.koffieronde.sheets.typed;

import be.koffieronde.language.Language;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Dates as people type them, the day before the month: 25/11/2026; 21/12/26 t/m 3/1/27, 11 november 2026. */
public final class DatesText {

    private static final Pattern YEAR_FIRST = Scan.pattern("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)\\s*");
    private static final Pattern DAY_FIRST = Scan.pattern("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)\\s*");
    private static final Pattern MONTH_IN_WORDS = Scan.pattern("(\\d{1,2})\\s+(\\p{L}{3,})\\.?\\s+(\\d{4})(?!\\d)\\s*");
    private static final Pattern WITHOUT_YEAR = Scan.pattern("(\\d{1,2})/(\\d{1,2})(?![/\\d])\\s*");
    private static final Pattern MONTH_WITHOUT_YEAR = Scan.pattern("(\\d{1,2})\\s+(\\p{L}{3,})\\.?(?!\\p{L})\\s*");
    private static final Pattern BETWEEN = Scan.pattern("(?:[\\s,;&+]|(?:en|and)(?!\\p{L}))+");
    private static final Pattern THROUGH =
            Scan.pattern("(?:[-–—−]|(?:tot en met|t\\.?/m\\.?|tem|tot|through|to)(?!\\p{L}))\\s*");

    private static final Pattern UNTIL =
            Scan.pattern("(?:tot en met|t\\.?/m\\.?|tem|tot|until|till|through|to)(?!\\p{L})\\s*");
    private static final Pattern SINCE = Scan.pattern("(?:vanaf|van|sinds|from|since)(?!\\p{L})\\s*");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec");

    private static final Label THROUGH_WORD = new Label("sheets.mark.through");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu");

    private static final int LONGEST_RANGE = 3660;

    private final Scan scan;
    private final @Nullable Calendar horizon;

    private DatesText(Scan scan, @Nullable Calendar horizon) {
        this.scan = scan;
        this.horizon = horizon;
    }

    /** The date a whole text says; UnfitText if it is none. */
    public static LocalDate parse(String text) {
        return parse(text, null);
    }

    /** The same; without a year it is the one in a horizon, else the one nearest to it. */
    public static LocalDate parse(String text, @Nullable Calendar horizon) {
        DatesText dates = new DatesText(new Scan(text), horizon);
        LocalDate date = dates.takeDate();
        if (!dates.scan.isAtEnd()) {
            throw notUnderstood(text);
        }
        return date;
    }

    /** The first date of something, perhaps with a word that says so. */
    public static LocalDate parseFirst(String text, @Nullable Calendar horizon) {
        Scan scan = new Scan(text);
        scan.skip(SINCE);
        return parse(scan.rest(), horizon);
    }

    /** The last date of something, perhaps with a word that says so. */
    public static LocalDate parseLast(String text, @Nullable Calendar horizon) {
        Scan scan = new Scan(text);
        scan.skip(UNTIL);
        return parse(scan.rest(), horizon);
    }

    /** The dates a text lists, with those from one to another where it says so; UnfitText if it cannot be understood. */
    public static Set<LocalDate> parseAll(String text) {
        return parseAll(text, null);
    }

    /** The same; of a horizon are also those until a date, and from one on. */
    public static Set<LocalDate> parseAll(String text, @Nullable Calendar horizon) {
        DatesText dates = new DatesText(new Scan(text), horizon);
        Set<LocalDate> all = new TreeSet<>();
        dates.scan.skip(BETWEEN);
        while (!dates.scan.isAtEnd()) {
            dates.takeDates(all);
            dates.scan.skip(BETWEEN);
        }
        return Set.copyOf(all);
    }

    /** The date that comes next, or those from it to another. */
    static Set<LocalDate> take(Scan scan, @Nullable Calendar horizon) {
        Set<LocalDate> dates = new TreeSet<>();
        new DatesText(scan, horizon).takeDates(dates);
        return dates;
    }

    /** Dates as people type them, three or more in a row as from one to another. */
    public static String of(Collection<LocalDate> dates, Language language) {
        List<String> parts = new ArrayList<>();
        List<LocalDate> row = new ArrayList<>();
        for (LocalDate date : new TreeSet<>(dates)) {
            boolean isNext =
                    !row.isEmpty() && row.get(row.size() - 1).plusDays(1).equals(date);
            if (!isNext || row.size() == LONGEST_RANGE) {
                add(row, parts, language);
                row.clear();
            }
            row.add(date);
        }
        add(row, parts, language);
        return String.join("; ", parts);
    }

    private static void add(List<LocalDate> row, List<String> parts, Language language) {
        if (row.size() > 2) {
            parts.add(
                    "%s %s %s".formatted(shown(row.get(0)), THROUGH_WORD.in(language), shown(row.get(row.size() - 1))));
        } else {
            row.forEach(date -> parts.add(shown(date)));
        }
    }

    public static String shown(LocalDate date) {
        return date.getYear() < 1000 || date.getYear() > 9999 ? date.toString() : SHOWN.format(date);
    }

    private void takeDates(Set<LocalDate> all) {
        Calendar span = horizon;
        boolean isUntil = span != null && scan.skip(UNTIL);
        boolean isSince = !isUntil && span != null && scan.skip(SINCE);
        LocalDate date = takeDate();
        LocalDate first = isUntil && span != null ? span.firstDay() : date;
        LocalDate last = isSince && span != null ? span.date(span.days() - 1) : date;
        if (!isUntil && scan.skip(THROUGH)) {
            last = takeDate();
        }
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0 || days > LONGEST_RANGE) {
            throw new UnfitText("sheets.no-range", shown(first), shown(last));
        }
        first.datesUntil(last.plusDays(1)).forEach(all::add);
    }

    private LocalDate takeDate() {
        Weekdays.take(scan);
        String rest = scan.rest();
        try {
            LocalDate date = takeDateIfAny();
            if (date != null) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new UnfitText("sheets.no-such-date", FreeText.cut(rest));
        }
        throw notUnderstood(rest);
    }

    private @Nullable LocalDate takeDateIfAny() {
        Matcher date = scan.take(YEAR_FIRST);
        if (date != null) {
            return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
        }
        date = scan.take(DAY_FIRST);
        if (date != null) {
            int year = number(date, 3);
            return LocalDate.of(date.group(3).length() == 2 ? 2000 + year : year, number(date, 2), number(date, 1));
        }
        date = scan.take(MONTH_IN_WORDS);
        if (date != null) {
            return LocalDate.of(number(date, 3), month(date.group(2)), number(date, 1));
        }
        return horizon == null ? null : takeDateOf(horizon);
    }

    private @Nullable LocalDate takeDateOf(Calendar calendar) {
        Matcher date = scan.take(WITHOUT_YEAR);
        if (date != null) {
            return near(calendar, number(date, 2), number(date, 1));
        }
        date = scan.take(MONTH_WITHOUT_YEAR);
        return date == null ? null : near(calendar, month(date.group(2)), number(date, 1));
    }

    private static LocalDate near(Calendar calendar, int month, int day) {
        LocalDate last = calendar.date(calendar.days() - 1);
        MonthDay meant = MonthDay.of(month, day);
        return IntStream.rangeClosed(calendar.firstDay().getYear() - 8, last.getYear() + 8)
                .filter(meant::isValidYear)
                .mapToObj(meant::atYear)
                .min(Comparator.comparingLong(date -> Math.max(
                        Math.max(ChronoUnit.DAYS.between(date, calendar.firstDay()), 0),
                        ChronoUnit.DAYS.between(last, date))))
                .orElseThrow();
    }

    private static int month(String word) {
        String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (List.of(MONTHS.get(month).split(" ")).contains(start)) {
                return month + 1;
            }
        }
        throw new UnfitText("sheets.no-month", word);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static UnfitText notUnderstood(String text) {
        return new UnfitText("sheets.no-date", FreeText.cut(text));
    }
}
