package be.koffieronde.format.calendar;

import be.koffieronde.format.file.AtomicFile;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.problem.fault.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Calendars as iCalendar files (RFC 5545), for any calendar program. A file that is written again is brought up to date:
 * unchanged events stay as they are, changed ones keep their UID and get the next SEQUENCE, those that are gone are
 * cancelled, and events of other weeks stay. So importing it again moves events and doubles none. What somebody else added,
 * to an event or beside them, stays; so does what another program wrote in its own way, if it says the same.
 */
public final class CalendarFile {

    private CalendarFile() {}

    /** The text of a calendar that is not there yet. */
    public static String text(CalendarPaper paper) {
        return CalendarText.of(new CalendarUpdate(paper).calendar());
    }

    /**
     * Writes a calendar or brings it up to date, replacing the file at once when complete.
     *
     * @throws InvalidInputException if what is there is not this owner's calendar, or it cannot be written there
     */
    public static CalendarChanges write(CalendarPaper paper, Path file) {
        CalendarUpdate update = update(paper, file);
        write(update, file);
        return update.changes();
    }

    /**
     * The same for several calendars: none is written before all that are there have been read.
     *
     * @return what became of the events of each
     * @throws InvalidInputException with all that cannot be brought up to date; or if one cannot be written
     */
    public static Map<Path, CalendarChanges> writeAll(Map<Path, CalendarPaper> papers) {
        Map<Path, CalendarUpdate> updates = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        papers.forEach((file, paper) -> {
            try {
                updates.put(file, update(paper, file));
                AtomicFile.prepare(file);
            } catch (InvalidInputException e) {
                faults.addAll(e.faults());
            }
        });
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
        Map<Path, CalendarChanges> changes = new LinkedHashMap<>();
        updates.forEach((file, update) -> {
            write(update, file);
            changes.put(file, update.changes());
        });
        return changes;
    }

    private static CalendarUpdate update(CalendarPaper paper, Path file) {
        CalendarUpdate update = new CalendarUpdate(paper);
        if (Files.exists(file) && !Files.isDirectory(file)) {
            update.keep(existing(file, paper.owner()));
        }
        return update;
    }

    private static void write(CalendarUpdate update, Path file) {
        String text = CalendarText.of(update.calendar());
        AtomicFile.write(file, out -> out.write(text));
    }

    private static CalendarPart existing(Path file, String owner) {
        CalendarPart calendar = CalendarText.read(file, bytes(file));
        if (!calendar.name().equals("VCALENDAR")
                || calendar.line(CalendarUpdate.OWNER).isEmpty()) {
            throw new InvalidInputException(Fault.of("format.foreign-calendar").in(file.toString()));
        }
        String found = calendar.text(CalendarUpdate.OWNER);
        if (!found.equals(owner)) {
            throw new InvalidInputException(Fault.of("format.calendar-of-another", FreeText.visible(found), owner)
                    .in(file.toString()));
        }
        return calendar;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidInputException(
                    Fault.of("file.unreadable", String.valueOf(e.getMessage())).in(file.toString()));
        }
    }
}
