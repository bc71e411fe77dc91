package be.koffieronde.format.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * Summer or winter time of a zone in a calendar.
 *
 * @param first when it first begins
 * @param yearly when it begins again; null: it only begins once
 */
record ZoneTime(
        LocalDateTime first, ZoneOffset offset, @Nullable YearlyDay yearly) {

    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** Empty if it is told in a way that programs hardly use. */
    static Optional<ZoneTime> of(CalendarPart part) {
        try {
            LocalDateTime first =
                    LocalDateTime.parse(part.text(Property.DTSTART).strip(), DATE_AND_TIME);
            ZoneOffset offset = ZoneOffset.of(part.text(Property.TZOFFSETTO).strip());
            if (part.line(Property.RDATE).isPresent()) {
                return Optional.empty();
            }
            return part.line(Property.RRULE).isEmpty()
                    ? Optional.of(new ZoneTime(first, offset, null))
                    : YearlyDay.of(part.text(Property.RRULE)).map(day -> new ZoneTime(first, offset, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** When it last began before a time on the clock; empty if it had not yet. */
    Optional<LocalDateTime> onset(LocalDateTime time) {
        YearlyDay day = yearly;
        if (time.isBefore(first)) {
            return Optional.empty();
        }
        if (day == null) {
            return Optional.of(first);
        }
        int year = Math.min(time.getYear(), day.lastYear());
        return IntStream.of(year, year - 1)
                .mapToObj(in -> day.in(in).atTime(first.toLocalTime()))
                .filter(onset -> !onset.isAfter(time) && !onset.isBefore(first))
                .findFirst()
                .or(() -> Optional.of(first));
    }
}
