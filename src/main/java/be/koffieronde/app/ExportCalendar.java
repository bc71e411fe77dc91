package be.koffieronde.app;

import be.koffieronde.format.CalendarChanges;
import be.koffieronde.format.CalendarEvent;
import be.koffieronde.format.CalendarFile;
import be.koffieronde.format.CalendarPaper;
import be.koffieronde.format.RosterFile;
import be.koffieronde.format.Spelling;
import be.koffieronde.language.Phrases;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.TalkCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
        Directory directory = problem.directory();
        String name = name(directory, request.owner());
        OutputFiles output = OutputFiles.of(request.output(), sources(problem, rosterFile));
        output.check();
        Roster roster = RosterFile.read(rosterFile);
        problem.judge(roster, rosterFile);
        List<TalkCard> cards = TalkWeek.of(problem, roster, request.texts(), request.log());
        Phrases phrases = Phrases.of(ExportCalendar.class, "calendar", request.language());
        List<CalendarEvent> events = CalendarEvents.of(roster, directory, request.owner(), phrases, cards);
        Calendar calendar = directory.problem().calendar();
        CalendarPaper paper = new CalendarPaper(
                request.owner().toString(),
                phrases.say("title", name),
                calendar.firstDay(),
                calendar.firstDay().plusDays(calendar.days() - 1L),
                lastModified(rosterFile),
                events);
        output.prepare();
        return CalendarFile.write(paper, request.output());
    }

    private static List<Path> sources(ProblemInput problem, Path rosterFile) {
        return Stream.concat(problem.files().stream(), Stream.of(rosterFile)).toList();
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Directory directory, CalendarOwner owner) {
        return switch (owner.kind()) {
            case SUPPORTER -> name(directory.problem().supporters(), Supporter::id, Supporter::name, owner);
            case PARTNER -> name(directory.problem().partners(), Partner::id, Partner::name, owner);
            case SCHOOL -> name(directory.problem().schools(), School::id, School::name, owner);
        };
    }

    private static <T> String name(List<T> all, Function<T, String> id, Function<T, String> name, CalendarOwner owner) {
        Stream<T> found = all.stream().filter(one -> id.apply(one).equals(owner.id()));
        return found.map(name)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("there is no %s; %s"
                        .formatted(
                                owner,
                                Spelling.remedy(owner.id(), all.stream().map(id).toList()))));
    }
}
