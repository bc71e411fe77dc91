package be.koffieronde.format.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of every year, such as the last Sunday of March.
 *
 * @param number of that day of the week in the month; from the end of the month if negative
 * @param lastYear in which it is kept
 */
record YearlyDay(int month, int number, DayOfWeek day, int lastYear) {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "WKST", "BYMONTH", "BYDAY", "UNTIL");
    private static final Pattern DAY = Pattern.compile("([+-]?[1-4]|-?5)(MO|TU|WE|TH|FR|SA|SU)");

    /**
     * The day of a rule of RFC 5545 section 3.3.10.
     *
     * @return empty for any other rule
     */
    static Optional<YearlyDay> of(String rule) {
        Map<String, String> parts = parts(rule);
        Matcher day = DAY.matcher(parts.getOrDefault("BYDAY", ""));
        String month = parts.getOrDefault("BYMONTH", "");
        String until = parts.getOrDefault("UNTIL", "9999");
        if (!KNOWN.containsAll(parts.keySet())
                || !parts.getOrDefault("FREQ", "").equals("YEARLY")
                || !parts.getOrDefault("INTERVAL", "1").equals("1")
                || !month.matches("0?[1-9]|1[0-2]")
                || !day.matches()
                || !until.matches("[0-9]{4}.*")) {
            return Optional.empty();
        }
        return Optional.of(new YearlyDay(
                Integer.parseInt(month),
                Integer.parseInt(day.group(1)),
                DayOfWeek.of(1 + DAYS.indexOf(day.group(2))),
                Integer.parseInt(until.substring(0, 4))));
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            int equals = part.indexOf('=');
            if (!part.isEmpty()) {
                parts.put(part.substring(0, Math.max(equals, 0)), part.substring(equals + 1));
            }
        }
        return parts;
    }

    LocalDate in(int year) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    }
}
