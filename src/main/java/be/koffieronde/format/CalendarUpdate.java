package be.koffieronde.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Brings the events of a calendar up to date. */
final class CalendarUpdate {

    /** The property that tells whose calendar it is. */
    static final String OWNER = "X-KOFFIERONDE-OWNER";

    private static final ZoneId ZONE = ZoneId.of(BrusselsTime.ID);
    private static final List<String> CONTENT = List.of(
            Property.DTSTART,
            Property.DTEND,
            Property.SUMMARY,
            Property.LOCATION,
            Property.DESCRIPTION,
            Property.STATUS);
    private static final int DATE_LENGTH = 8;

    private final CalendarPaper paper;
    private final Map<String, VEvent> before = new HashMap<>();
    private final List<VEvent> events = new ArrayList<>();
    private final List<CalendarComponent> others = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int cancelled;

    CalendarUpdate(CalendarPaper paper) {
        this.paper = paper;
    }

    /** Takes over what a calendar has, also what other programs put there. */
    void keep(Calendar calendar) {
        for (CalendarComponent component : calendar.getComponents()) {
            if (component instanceof VEvent event && isOurs(event)) {
                before.put(value(event, Property.UID), event);
            } else if (!isOurZone(component)) {
                others.add(component);
            }
        }
    }

    Calendar calendar() {
        for (CalendarEvent event : paper.events()) {
            events.add(upToDate(event, Optional.ofNullable(before.remove(event.uid()))));
        }
        before.values().forEach(old -> events.add(left(old)));
        events.sort(Comparator.comparing((VEvent event) -> value(event, Property.DTSTART))
                .thenComparing(event -> value(event, Property.UID)));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Koffieronde//Koffieronde//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", paper.title()));
        calendar.add(new XProperty("X-WR-TIMEZONE", BrusselsTime.ID));
        calendar.add(new XProperty(OWNER, paper.owner()));
        calendar.add(BrusselsTime.zone());
        events.forEach(calendar::add);
        others.forEach(calendar::add);
        return calendar;
    }

    CalendarChanges changes() {
        return new CalendarChanges(added, changed, unchanged, cancelled);
    }

    private VEvent upToDate(CalendarEvent event, Optional<VEvent> old) {
        if (old.isEmpty()) {
            added++;
            return made(event, 0);
        }
        VEvent now = made(event, sequence(old.get()) + 1);
        boolean isSame = CONTENT.stream().allMatch(name -> value(now, name).equals(value(old.get(), name)));
        if (isSame) {
            unchanged++;
            return old.get();
        }
        changed++;
        return now;
    }

    /** What no longer is in the roster of its week is cancelled; what is of other weeks stays. */
    private VEvent left(VEvent old) {
        boolean isCancelled = value(old, Property.STATUS).equals(Status.VALUE_CANCELLED);
        if (isCancelled || !isOfThePaper(old)) {
            return old;
        }
        cancelled++;
        int sequence = sequence(old) + 1;
        old.replace(new Sequence(sequence));
        old.replace(new Status(Status.VALUE_CANCELLED));
        old.replace(new DtStamp(paper.made()));
        return old;
    }

    private static boolean isOurZone(CalendarComponent component) {
        Optional<String> id = component.getProperty(Property.TZID).map(Property::getValue);
        return component instanceof VTimeZone && id.equals(Optional.of(BrusselsTime.ID));
    }

    private static boolean isOurs(VEvent event) {
        return value(event, Property.UID).endsWith(CalendarEvent.UID_ENDING);
    }

    private boolean isOfThePaper(VEvent event) {
        String start = value(event, Property.DTSTART);
        return start.length() >= DATE_LENGTH
                && paper.isOf(LocalDate.parse(start.substring(0, DATE_LENGTH), DateTimeFormatter.BASIC_ISO_DATE));
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

    private static int sequence(VEvent event) {
        String sequence = value(event, Property.SEQUENCE);
        return sequence.isEmpty() ? 0 : Integer.parseInt(sequence);
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }
}
