package be.koffieronde.format.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A component of a calendar, such as an event with its alarms, line by line: what this program does not know of it stays as
 * it is. Nothing is made of a line before somebody asks for it, so a broken one does no harm.
 */
final class CalendarPart {

    private final String name;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<CalendarPart> parts = new ArrayList<>();
    private List<String> written = List.of();

    /** @param name such as {@code VEVENT} */
    CalendarPart(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<ContentLine> lines() {
        return lines;
    }

    /** Components within this one. */
    List<CalendarPart> parts() {
        return parts;
    }

    /** All of it as it stands in the file, folded in whatever way; empty if it is new or has changed. */
    List<String> written() {
        return written;
    }

    void keepAs(List<String> text) {
        written = text;
    }

    Optional<ContentLine> line(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).findFirst();
    }

    /** The text of a property; empty if there is none. */
    String text(String property) {
        return line(property).map(ContentLine::text).orElse("");
    }

    boolean isEmpty(String property) {
        return text(property).isBlank();
    }

    /** Puts a line where the first of its name is, or at the end. */
    void put(ContentLine line) {
        int place = 0;
        while (place < lines.size() && !lines.get(place).name().equals(line.name())) {
            place++;
        }
        remove(Set.of(line.name()));
        lines.add(Math.min(place, lines.size()), line);
    }

    void remove(Set<String> properties) {
        written = List.of();
        lines.removeIf(line -> properties.contains(line.name()));
    }
}
