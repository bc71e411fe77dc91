package be.koffieronde.format.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times in a calendar of any program, on the clock in Belgium.
 *
 * @param zones that the calendar describes
 */
record CalendarTime(List<CalendarZone> zones) {

    CalendarTime {
        zones = List.copyOf(zones);
    }

    /** In a calendar that describes no zones. */
    static final CalendarTime PLAIN = new CalendarTime(List.of());

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

    static CalendarTime in(CalendarPart calendar) {
        return new CalendarTime(calendar.parts().stream()
                .flatMap(part -> CalendarZone.of(part).stream())
                .toList());
    }

    /** When something begins or ends; empty if the line does not say so, only the day, or a zone that nobody knows. */
    Optional<LocalDateTime> of(ContentLine line) {
        Matcher value = VALUE.matcher(line.value().strip());
        if (!value.matches() || value.group(2) == null) {
            return Optional.empty();
        }
        try {
            LocalDateTime there = LocalDateTime.parse(value.group(1) + value.group(2), DATE_AND_TIME);
            Optional<ZoneId> zone =
                    value.group(3).isEmpty() ? zone(line.parameter("TZID"), there) : Optional.of(ZoneOffset.UTC);
            return zone.map(known ->
                    ZonedDateTime.of(there, known).withZoneSameInstant(BRUSSELS).toLocalDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day on which something begins; empty if the line does not say so. */
    Optional<LocalDate> date(ContentLine line) {
        Optional<LocalDate> date = of(line).map(LocalDateTime::toLocalDate);
        return date.isPresent() ? date : dateThere(line.value().strip());
    }

    private static Optional<LocalDate> dateThere(String value) {
        try {
            return Optional.of(value)
                    .filter(written -> VALUE.matcher(written).matches())
                    .map(written ->
                            LocalDate.parse(written.substring(0, DATE_LENGTH), DateTimeFormatter.BASIC_ISO_DATE));
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

    /**
     * Zones have the names of the tz database, maybe after a path, or Windows'; what is neither the calendar must describe.
     * Times without one are those on the clock on the wall.
     */
    private Optional<ZoneId> zone(String id, LocalDateTime there) {
        if (id.isBlank()) {
            return Optional.of(BRUSSELS);
        }
        String name = WINDOWS.getOrDefault(id, id);
        for (int slash = 0; slash >= 0; slash = name.indexOf('/', 1)) {
            name = name.substring(slash == 0 ? 0 : slash + 1);
            if (ZoneId.getAvailableZoneIds().contains(name)) {
                return Optional.of(ZoneId.of(name));
            }
        }
        return zones.stream().filter(zone -> zone.id().equals(id)).findFirst().flatMap(zone -> zone.offset(there));
    }
}
