package be.koffieronde.problem.time;

import be.koffieronde.problem.fault.UnfitText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it, in Dutch or English, the day before the month: {@code 2026-12-03}, {@code 3/12/2026}, {@code 3
 * december}, {@code do 3/12}, {@code maandag}, {@code gisteren}. Which day it is may depend on today.
 */
public final class WrittenDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\d{1,2}) (\\p{L}{3,})\\.?(?: (\\d{4}))?");
    private static final Pattern WEEKDAY = Pattern.compile("(\\p{L}+)\\.?,?(?: (.+))?");

    private static final List<String> MONTHS = List.of(
            "januari january",
            "februari february",
            "maart march mrt",
            "april",
            "mei may",
            "juni june",
            "juli july",
            "augustus august",
            "september",
            "oktober october",
            "november",
            "december");

    private static final List<String> WEEKDAYS = List.of(
            "ma maandag mon monday",
            "di dinsdag tue tuesday",
            "wo woensdag wed wednesday",
            "do donderdag thu thursday",
            "vr vrijdag fri friday",
            "za zaterdag sat saturday",
            "zo zondag sun sunday");

    /** From two days ago on. */
    private static final List<String> NEAR =
            List.of("eergisteren", "gisteren yesterday", "vandaag today", "morgen tomorrow");

    private static final int AGO = 2;

    /** Years after which even a Monday 29 February has come back. */
    private static final int LONGEST_WAIT = 40;

    private final String text;
    private final @Nullable LocalDate date;
    private final Predicate<LocalDate> isMeant;
    private final @Nullable Integer daysFromToday;

    private WrittenDate(
            String text, @Nullable LocalDate date, Predicate<LocalDate> isMeant, @Nullable Integer daysFromToday) {
        this.text = text;
        this.date = date;
        this.isMeant = isMeant;
        this.daysFromToday = daysFromToday;
    }

    private static WrittenDate near(String text, int daysFromToday) {
        return new WrittenDate(text, null, date -> false, daysFromToday);
    }

    private static WrittenDate whole(String text, LocalDate date) {
        return new WrittenDate(text, date, date::equals, null);
    }

    private static WrittenDate recurring(String text, Predicate<LocalDate> isMeant) {
        return new WrittenDate(text, null, isMeant, null);
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static WrittenDate parse(String text) {
        String words = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        try {
            WrittenDate written = parse(text, words);
            if (written != null) {
                return written;
            }
        } catch (DateTimeException e) {
            // Told below, like any other text that is no date.
        }
        throw new UnfitText("problem.no-date", text);
    }

    private static @Nullable WrittenDate parse(String text, String words) {
        int near = index(NEAR, words);
        if (near >= 0) {
            return near(text, near - AGO);
        }
        Matcher weekday = WEEKDAY.matcher(words);
        int day = weekday.matches() ? index(WEEKDAYS, weekday.group(1)) : -1;
        if (day < 0) {
            return numbers(text, words);
        }
        Predicate<LocalDate> isDay = date -> date.getDayOfWeek() == DayOfWeek.of(day + 1);
        String rest = weekday.group(2);
        if (rest == null) {
            return recurring(text, isDay);
        }
        WrittenDate written = numbers(text, rest);
        return written == null ? null : written.on(isDay);
    }

    private WrittenDate on(Predicate<LocalDate> isDay) {
        if (date != null && !isDay.test(date)) {
            throw new UnfitText("problem.wrong-weekday", text, date, date.getDayOfWeek());
        }
        return date == null ? recurring(text, isMeant.and(isDay)) : this;
    }

    private static @Nullable WrittenDate numbers(String text, String words) {
        Matcher match = YEAR_FIRST.matcher(words);
        if (match.matches()) {
            return whole(text, LocalDate.of(number(match, 1), number(match, 2), number(match, 3)));
        }
        match = DAY_FIRST.matcher(words);
        if (match.matches()) {
            return dated(text, number(match, 2), number(match, 1), match.group(3));
        }
        match = MONTH_IN_WORDS.matcher(words);
        return match.matches() ? dated(text, month(match.group(2)), number(match, 1), match.group(3)) : null;
    }

    private static WrittenDate dated(String text, int month, int day, @Nullable String year) {
        if (year != null) {
            int number = Integer.parseInt(year);
            return whole(text, LocalDate.of(year.length() == 2 ? 2000 + number : number, month, day));
        }
        MonthDay every = MonthDay.of(month, day);
        return recurring(text, date -> MonthDay.from(date).equals(every));
    }

    /** From 1; 0, which is no month, if the word is none. */
    private static int month(String word) {
        for (int month = 0; month < MONTHS.size(); month++) {
            for (String name : MONTHS.get(month).split(" ", -1)) {
                if (name.startsWith(word)) {
                    return month + 1;
                }
            }
        }
        return 0;
    }

    private static int index(List<String> words, String word) {
        for (int index = 0; index < words.size(); index++) {
            if (List.of(words.get(index).split(" ")).contains(word)) {
                return index;
            }
        }
        return -1;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** The date, if the text says day, month and year. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /** The date it is. What can be more than one day is the latest of them that is not after today. */
    public LocalDate asOf(LocalDate today) {
        return certain(today)
                .orElseGet(() -> today.minusYears(LONGEST_WAIT)
                        .datesUntil(today.plusDays(1))
                        .filter(isMeant)
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
    }

    /** The date it is. What can be more than one day is the one nearest to today, before or after it. */
    public LocalDate near(LocalDate today) {
        LocalDate before = asOf(today);
        long days = ChronoUnit.DAYS.between(before, today);
        return certain(today)
                .or(() -> today.datesUntil(today.plusDays(days)).filter(isMeant).findFirst())
                .orElse(before);
    }

    /** The date it is of those of a horizon; of several the first. Where it is none of them, as {@link #near}. */
    public LocalDate in(Calendar horizon, LocalDate today) {
        return horizon.firstDay()
                .datesUntil(horizon.firstDay().plusDays(horizon.days()))
                .filter(isMeant)
                .findFirst()
                .orElseGet(() -> near(today));
    }

    /** The same, of several the first that is preferred, if any of them is. */
    public LocalDate in(Calendar horizon, LocalDate today, Predicate<LocalDate> isPreferred) {
        return horizon.firstDay()
                .datesUntil(horizon.firstDay().plusDays(horizon.days()))
                .filter(isMeant.and(isPreferred))
                .findFirst()
                .orElseGet(() -> in(horizon, today));
    }

    /** Whether a date may be meant, whatever day it is today. */
    public boolean mayBe(LocalDate day) {
        return isMeant.test(day);
    }

    private Optional<LocalDate> certain(LocalDate today) {
        return daysFromToday == null ? date() : Optional.of(today.plusDays(daysFromToday));
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
