package be.koffieronde.format;

import be.koffieronde.problem.InvalidInputException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;

/**
 * Calendars as iCalendar files (RFC 5545), for any calendar program. A file that is written again is brought up to date:
 * unchanged events stay as they are, changed ones keep their UID and get the next SEQUENCE, those that are gone are
 * cancelled, and events of other weeks stay. So importing it again moves events and doubles none.
 */
public final class CalendarFile {

    /** Lines are folded by characters, of which a line of 75 bytes may have fewer. */
    private static final int FOLD = 60;

    private CalendarFile() {}

    /**
     * Writes a calendar or brings it up to date, replacing the file at once when complete.
     *
     * @throws InvalidInputException if what is there is not this owner's calendar, or it cannot be written there
     */
    public static CalendarChanges write(CalendarPaper paper, Path file) {
        CalendarUpdate update = new CalendarUpdate(paper);
        if (Files.exists(file)) {
            update.keep(existing(file, paper.owner()));
        }
        String text = text(update.calendar());
        AtomicFile.write(file, out -> out.write(text));
        return update.changes();
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Calendar existing(Path file, String owner) {
        try (Reader in = Files.newBufferedReader(file)) {
            Calendar calendar = new CalendarBuilder().build(in);
            String found = calendar.getProperty(CalendarUpdate.OWNER)
                    .map(Property::getValue)
                    .orElseThrow(() -> new InvalidInputException(
                            "%s: a calendar that this program did not write; name another file".formatted(file)));
            if (!found.equals(owner)) {
                throw new InvalidInputException(
                        "%s: this is the calendar of %s, not of %s; name another file".formatted(file, found, owner));
            }
            return calendar;
        } catch (ParserException e) {
            throw new InvalidInputException("%s: this is no calendar; name another file".formatted(file));
        } catch (IOException e) {
            throw new InvalidInputException("%s: cannot be read: %s".formatted(file, e.getMessage()));
        }
    }
}
