package be.koffieronde.files;

import be.koffieronde.app.talks.RosterCards;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.format.calendar.CalendarChanges;
import be.koffieronde.format.calendar.CalendarFile;
import be.koffieronde.format.calendar.CalendarPaper;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Fact;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.TalkCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what a roster has for people and schools as calendar files. */
public final class ExportCalendar {

    private final Directory named;
    private final Directory initialled;
    private final Roster roster;
    private final Instant made;
    private final List<TalkCard> cards;
    private final CalendarRequest request;
    private final List<Path> sources;
    private final Vocabulary words;

    /**
     * Reads and judges the roster.
     *
     * @param rosterFile a roster of that problem; the time it was written is the time of the events
     * @throws InvalidInputException if the roster cannot be used
     */
    public ExportCalendar(ProblemInput input, Path rosterFile, CalendarRequest request) {
        sources = sources(input, rosterFile);
        JudgedRoster read = input.roster(rosterFile);
        named = read.problem().directory();
        initialled = new Directory(Audience.PARTNER.of(problem()));
        roster = read.roster();
        made = lastModified(rosterFile);
        cards = RosterCards.ofAll(read, request.texts(), request.log());
        this.request = request;
        words = Vocabulary.of(request.language());
    }

    /**
     * Writes a calendar, or brings the one that is there up to date.
     *
     * @throws InvalidInputException if it cannot be written
     */
    public CalendarChanges write(Reader owner) {
        OutputFiles.of(request.output(), sources).prepare();
        return CalendarFile.write(paper(owner), request.output());
    }

    /**
     * Does so for everybody and every school, in a directory: all calendars or, if one cannot be written, none.
     *
     * @return what became of the events of each file
     * @throws InvalidInputException if one cannot be brought up to date, or not be written
     */
    public Map<Path, CalendarChanges> writeAll() {
        List<Reader> owners = Reader.all(problem());
        CalendarNames names = new CalendarNames(owners);
        Map<Path, CalendarPaper> papers = new LinkedHashMap<>();
        owners.forEach(owner -> papers.put(request.output().resolve(names.of(owner)), paper(owner)));
        new OutputFiles(List.copyOf(papers.keySet()), sources).prepare();
        return CalendarFile.writeAll(papers);
    }

    private Problem problem() {
        return named.problem();
    }

    private CalendarPaper paper(Reader owner) {
        Audience audience = owner.audience();
        boolean isNamed =
                audience.sees(Fact.PUPIL_NAMES) || (request.hasNames() && audience.mayBeShown(Fact.PUPIL_NAMES));
        Calendar calendar = problem().calendar();
        return new CalendarPaper(
                owner.toString(),
                words.say(Message.of("app.calendar.title", owner.name(named))),
                calendar.firstDay(),
                calendar.firstDay().plusDays(calendar.days() - 1L),
                made,
                CalendarEvents.of(roster, isNamed ? named : initialled, owner, words, cards));
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
}
