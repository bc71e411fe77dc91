package be.koffieronde.format.calendar;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Status;

/**
 * An event of this program as it stands in a calendar, maybe as another program wrote it and with what its owner added.
 *
 * @param part changed by {@link #take}
 * @param time what times mean in that calendar
 */
record EventOnFile(CalendarPart part, CalendarTime time) {

    /** What this program says of an event; the rest is its owner's. */
    private static final Set<String> CONTENT = Set.of(
            Property.DTSTAMP,
            Property.SEQUENCE,
            Property.DTSTART,
            Property.DTEND,
            Property.SUMMARY,
            Property.LOCATION,
            Property.DESCRIPTION,
            Property.STATUS);

    /** Whether it tells the same, in whatever way; a description may say more. */
    boolean says(CalendarEvent event) {
        return begins().equals(Optional.of(at(event, event.start())))
                && ends().equals(Optional.of(at(event, event.end())))
                && isSame(Property.SUMMARY, event.title())
                && isSame(Property.LOCATION, event.place())
                && plain(part.text(Property.DESCRIPTION)).contains(plain(event.text()))
                && !isCancelled();
    }

    private boolean isSame(String property, String text) {
        return plain(part.text(property)).equals(plain(text));
    }

    /** As people read it: programs end lines in their own ways, and some add blanks. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static LocalDateTime at(CalendarEvent event, int minutes) {
        return event.date().atStartOfDay().plusMinutes(minutes);
    }

    private Optional<LocalDateTime> begins() {
        return part.line(Property.DTSTART).flatMap(time::of);
    }

    private Optional<LocalDateTime> ends() {
        return part.line(Property.DTEND).isPresent()
                ? part.line(Property.DTEND).flatMap(time::of)
                : begins().flatMap(begin -> part.line(Property.DURATION)
                        .flatMap(CalendarTime::duration)
                        .map(begin::plus));
    }

    boolean isCancelled() {
        return part.text(Property.STATUS).strip().equalsIgnoreCase(Status.VALUE_CANCELLED);
    }

    /** One more than it has; 1 if it says none that can be counted on from. */
    int nextSequence() {
        String sequence = part.text(Property.SEQUENCE).strip();
        return sequence.matches("[0-9]{1,9}") ? Integer.parseInt(sequence) + 1 : 1;
    }

    /** Takes the content of a newer one, and keeps what its owner added. */
    void take(CalendarPart newer) {
        part.remove(Set.of(Property.DURATION));
        if (newer.line(Property.DESCRIPTION).isPresent() || part.isEmpty(Property.DESCRIPTION)) {
            part.remove(Set.of(Property.DESCRIPTION));
        }
        newer.lines().stream().filter(line -> CONTENT.contains(line.name())).forEach(part::put);
    }
}
