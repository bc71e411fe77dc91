package be.koffieronde.format.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/**
 * A zone as a calendar describes it, RFC 5545 section 3.6.5, for names that only the program knows that wrote them.
 *
 * @param times of the year, such as summer; none if one of them cannot be understood
 */
record CalendarZone(String id, List<ZoneTime> times) {

    CalendarZone {
        times = List.copyOf(times);
    }

    /** Empty if this is a component of another kind. */
    static Optional<CalendarZone> of(CalendarPart part) {
        if (!part.name().equals(Component.VTIMEZONE)) {
            return Optional.empty();
        }
        List<ZoneTime> times = part.parts().stream()
                .flatMap(time -> ZoneTime.of(time).stream())
                .toList();
        return Optional.of(new CalendarZone(
                part.text(Property.TZID), times.size() == part.parts().size() ? times : List.of()));
    }

    /** How far a clock there is from UTC; empty if the calendar does not say. */
    Optional<ZoneId> offset(LocalDateTime there) {
        return times.stream()
                .filter(time -> time.onset(there).isPresent())
                .max(Comparator.comparing(time -> time.onset(there).orElseThrow()))
                .map(ZoneTime::offset);
    }
}
