package be.koffieronde.format.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The time of Brussels as calendars describe it, by the rule that holds since 1996 (directive 2000/84/EC). */
final class BrusselsTime {

    static final String ID = "Europe/Brussels";

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private BrusselsTime() {}

    static VTimeZone zone() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ID));
        zone.add(from(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), WINTER, SUMMER));
        zone.add(from(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER));
        return zone;
    }

    private static Observance from(
            Observance observance, String name, LocalDateTime first, ZoneOffset before, ZoneOffset after) {
        observance.add(new TzName(name));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new DtStart<>(first));
        observance.add(new RRule<Temporal>("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(first.getMonthValue())));
        return observance;
    }
}
