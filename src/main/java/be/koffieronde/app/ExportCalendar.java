package be.koffieronde.app;

import be.koffieronde.format.CalendarChanges;
import be.koffieronde.format.CalendarEvent;
import be.koffieronde.format.CalendarFile;
import be.koffieronde.format.CalendarPaper;
import be.koffieronde.language.Phrases;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.TalkCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes what a roster has for one person or school as a calendar file. */
public final class ExportCalendar {

    private ExportCalendar() {}

    /**
     * Writes the calendar, or brings the one that is there up to date.
     *
     * @param rosterFile a roster of that problem; the time it was written is the time of the events
     * @throws InvalidInputException if there is no such owner, the roster cannot be used, or the calendar not be written
     */
    public static CalendarChanges write(ProblemInput problem, Path rosterFile, CalendarRequest request) {
        CalendarOwner owner = owner(problem, request.owner());
        String name = name(problem.directory(), owner);
        RosterInput read = RosterInput.read(problem, rosterFile);
        Roster roster = read.roster();
        Directory directory = read.problem().directory();
        read.problem().judge(roster, rosterFile);
        List<TalkCard> cards = TalkWeek.of(read.problem(), roster, request.texts(), request.log());
        Phrases phrases = Phrases.of(ExportCalendar.class, "calendar", request.language());
        List<CalendarEvent> events = CalendarEvents.of(roster, directory, owner, phrases, cards);
        Calendar calendar = directory.problem().calendar();
        CalendarPaper paper = new CalendarPaper(
                owner.toString(),
                phrases.say("title", name),
                calendar.firstDay(),
                calendar.firstDay().plusDays(calendar.days() - 1L),
                lastModified(rosterFile),
                events);
        return CalendarFile.write(paper, request.output());
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The owner by id, where the request may have a name. */
    private static CalendarOwner owner(ProblemInput problem, CalendarOwner asked) {
        WhoIsMeant who = WhoIsMeant.in(problem);
        String id = switch (asked.kind()) {
            case SUPPORTER -> who.supporter(asked.id());
            case PARTNER -> who.partner(asked.id());
            case SCHOOL -> who.school(asked.id());
        };
        who.throwIfAny();
        return new CalendarOwner(asked.kind(), id);
    }

    private static String name(Directory directory, CalendarOwner owner) {
        return switch (owner.kind()) {
            case SUPPORTER -> directory.supporter(owner.id()).name();
            case PARTNER -> directory.partner(owner.id()).name();
            case SCHOOL -> directory.school(owner.id()).name();
        };
    }
}
