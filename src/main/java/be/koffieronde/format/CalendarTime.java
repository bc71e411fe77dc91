package be.koffieronde.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times in calendars of any program, on the clock in Belgium. */
final class CalendarTime {

    private static final ZoneId BRUSSELS = ZoneId.of(BrusselsTime.ID);
    private static final Pattern VALUE = Pattern.compile("([0-9]{8})(?:T([0-9]{6})(Z?))?");
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final int DATE_LENGTH = 8;

    /** Windows' names of zones near Belgium, from the Unicode CLDR, which Outlook writes. */
    private static final Map<String, String> WINDOWS = Map.of(
            "Romance Standard Time", "Europe/Paris",
            "W. Europe Standard Time", "Europe/Berlin",
            "Central Europe Standard Time", "Europe/Budapest",
            "Central European Standard Time", "Europe/Warsaw",
            "GMT Standard Time", "Europe/London",
            "Greenwich Standard Time", "Atlantic/Reykjavik",
            "E. Europe Standard Time", "Europe/Chisinau",
            "FLE Standard Time", "Europe/Kiev",
            "GTB Standard Time", "Europe/Bucharest");

    private CalendarTime() {}

    /** When something begins or ends; empty if the line does not say so, or only the day. */
    static Optional<LocalDateTime> of(ContentLine line) {
        Matcher value = VALUE.matcher(line.value().strip());
        if (!value.matches() || value.group(2) == null) {
            return Optional.empty();
        }
        try {
            ZoneId zone = value.group(3).isEmpty() ? zone(line.parameter("TZID")) : ZoneOffset.UTC;
            LocalDateTime there = LocalDateTime.parse(value.group(1) + value.group(2), DATE_AND_TIME);
            return Optional.of(
                    ZonedDateTime.of(there, zone).withZoneSameInstant(BRUSSELS).toLocalDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day on which something begins; empty if the line does not say so. */
    static Optional<LocalDate> date(ContentLine line) {
        String value = line.value().strip();
        try {
            return value.length() == DATE_LENGTH
                    ? Optional.of(LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE))
                    : of(line).map(LocalDateTime::toLocalDate);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A length such as {@code PT50M} or {@code P1W}; empty if the line has none. */
    static Optional<Duration> duration(ContentLine line) {
        try {
            return Optional.of(Duration.parse(line.value().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Zones have the names of the tz database, maybe after a path, or Windows'; what is neither is taken for ours. */
    private static ZoneId zone(String id) {
        String name = WINDOWS.getOrDefault(id, id);
        for (int slash = 0; slash >= 0; slash = name.indexOf('/', 1)) {
            name = name.substring(slash == 0 ? 0 : slash + 1);
            if (ZoneId.getAvailableZoneIds().contains(name)) {
                return ZoneId.of(name);
            }
        }
        return BRUSSELS;
    }
}
