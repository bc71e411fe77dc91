package be.koffieronde.format.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;

/** Brings the events of a calendar up to date. */
final class CalendarUpdate {

    /** The property that tells whose calendar it is. */
    static final String OWNER = "X-KOFFIERONDE-OWNER";

    private static final ZoneId ZONE = ZoneId.of(BrusselsTime.ID);

    /** What this program says of a calendar; the rest is its owner's. */
    private static final Set<String> HEAD =
            Set.of(Property.PRODID, Property.VERSION, Property.CALSCALE, "X-WR-CALNAME", "X-WR-TIMEZONE", OWNER);

    private final CalendarPaper paper;
    private final Map<String, CalendarPart> before = new LinkedHashMap<>();
    private final List<CalendarPart> events = new ArrayList<>();
    private final List<CalendarPart> others = new ArrayList<>();
    private final List<ContentLine> ownersLines = new ArrayList<>();
    private CalendarTime time = CalendarTime.PLAIN;
    private int added;
    private int changed;
    private int unchanged;
    private int cancelled;

    CalendarUpdate(CalendarPaper paper) {
        this.paper = paper;
    }

    /** Takes over what a calendar has, also what other programs put there. */
    void keep(CalendarPart calendar) {
        time = CalendarTime.in(calendar);
        calendar.lines().stream().filter(line -> !HEAD.contains(line.name())).forEach(ownersLines::add);
        for (CalendarPart part : calendar.parts()) {
            if (isOurs(part)) {
                before.merge(part.text(Property.UID), part, this::later);
            } else if (!isOurZone(part)) {
                others.add(part);
            }
        }
    }

    CalendarPart calendar() {
        for (CalendarEvent event : paper.events()) {
            events.add(upToDate(event, Optional.ofNullable(before.remove(event.uid()))));
        }
        before.values().forEach(old -> events.add(left(old)));
        events.sort(Comparator.comparing(this::start).thenComparing(event -> event.text(Property.UID)));
        CalendarPart calendar = new CalendarPart("VCALENDAR");
        head().forEach(calendar.lines()::add);
        calendar.lines().addAll(ownersLines);
        calendar.parts().add(part(BrusselsTime.zone()));
        calendar.parts().addAll(events);
        calendar.parts().addAll(others);
        return calendar;
    }

    private List<ContentLine> head() {
        return List.of(
                new ContentLine(Property.PRODID, "", "-//Koffieronde//Koffieronde//NL"),
                new ContentLine(Property.VERSION, "", "2.0"),
                new ContentLine(Property.CALSCALE, "", "GREGORIAN"),
                line(new XProperty("X-WR-CALNAME", paper.title())),
                new ContentLine("X-WR-TIMEZONE", "", BrusselsTime.ID),
                line(new XProperty(OWNER, paper.owner())));
    }

    CalendarChanges changes() {
        return new CalendarChanges(added, changed, unchanged, cancelled);
    }

    private CalendarPart upToDate(CalendarEvent event, Optional<CalendarPart> old) {
        if (old.isEmpty()) {
            added++;
            return part(made(event, 0));
        }
        EventOnFile onFile = new EventOnFile(old.get(), time);
        if (onFile.says(event)) {
            unchanged++;
        } else {
            changed++;
            onFile.take(part(made(event, onFile.nextSequence())));
        }
        return old.get();
    }

    /** What no longer is in the roster of its week is cancelled; what is of other weeks stays. */
    private CalendarPart left(CalendarPart old) {
        boolean isOfThePaper = old.line(Property.DTSTART)
                .flatMap(time::date)
                .filter(paper::isOf)
                .isPresent();
        EventOnFile onFile = new EventOnFile(old, time);
        if (isOfThePaper && !onFile.isCancelled()) {
            cancelled++;
            old.put(line(new Sequence(onFile.nextSequence())));
            old.put(line(new Status(Status.VALUE_CANCELLED)));
            old.put(line(new DtStamp(paper.made())));
        }
        return old;
    }

    private static boolean isOurZone(CalendarPart part) {
        return part.name().equals(Component.VTIMEZONE)
                && part.text(Property.TZID).equals(BrusselsTime.ID);
    }

    /** An exception that somebody made to a repetition of one of our events is theirs. */
    private static boolean isOurs(CalendarPart part) {
        return part.name().equals(Component.VEVENT)
                && part.text(Property.UID).endsWith(CalendarEvent.UID_ENDING)
                && part.line(Property.RECURRENCE_ID).isEmpty();
    }

    private CalendarPart later(CalendarPart one, CalendarPart other) {
        return new EventOnFile(one, time).nextSequence() < new EventOnFile(other, time).nextSequence() ? other : one;
    }

    private LocalDateTime start(CalendarPart event) {
        return event.line(Property.DTSTART).flatMap(time::of).orElse(LocalDateTime.MIN);
    }

    private VEvent made(CalendarEvent event, int sequence) {
        VEvent made = new VEvent(false);
        made.add(new Uid(event.uid()));
        made.add(new DtStamp(paper.made()));
        made.add(new Sequence(sequence));
        made.add(new DtStart<>(at(event, event.start())));
        made.add(new DtEnd<>(at(event, event.end())));
        made.add(new Summary(event.title()));
        made.add(new Location(event.place()));
        if (!event.text().isEmpty()) {
            made.add(new Description(event.text()));
        }
        made.add(new Status(Status.VALUE_CONFIRMED));
        return made;
    }

    private static ZonedDateTime at(CalendarEvent event, int minutes) {
        return event.date().atStartOfDay().plusMinutes(minutes).atZone(ZONE);
    }

    private static CalendarPart part(Component component) {
        return CalendarText.of(component);
    }

    private static ContentLine line(Property property) {
        return ContentLine.of(property.toString().strip());
    }
}
