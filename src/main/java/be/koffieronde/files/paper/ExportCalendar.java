package be.koffieronde.files.paper;

import be.koffieronde.files.OutputFiles;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.format.calendar.CalendarChanges;
import be.koffieronde.format.calendar.CalendarFile;
import be.koffieronde.format.calendar.CalendarPaper;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.report.calendar.RosterCalendars;
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

    private final RosterCalendars calendars;
    private final Path output;
    private final List<Path> sources;

    /**
     * Reads and judges the roster.
     *
     * @param rosterFile a roster of that problem; the time it was written is the time of the events
     * @param output the file to write or to bring up to date, or the directory of the files
     * @throws InvalidInputException if the roster cannot be used
     */
    public ExportCalendar(ProblemInput input, Path rosterFile, RosterCalendars.Terms terms, Path output) {
        sources = Stream.concat(input.files().stream(), Stream.of(rosterFile)).toList();
        calendars = new RosterCalendars(input.roster(rosterFile), lastModified(rosterFile), terms);
        this.output = output;
    }

    /**
     * Writes a calendar, or brings the one that is there up to date.
     *
     * @throws InvalidInputException if it cannot be written
     */
    public CalendarChanges write(Reader owner) {
        OutputFiles.of(output, sources).prepare();
        return CalendarFile.write(calendars.of(owner), output);
    }

    /**
     * Does so for everybody and every school, in a directory: all calendars or, if one cannot be written, none.
     *
     * @return what became of the events of each file
     * @throws InvalidInputException if one cannot be brought up to date, or not be written
     */
    public Map<Path, CalendarChanges> writeAll() {
        List<Reader> owners = calendars.owners();
        CalendarNames names = new CalendarNames(owners);
        Map<Path, CalendarPaper> papers = new LinkedHashMap<>();
        owners.forEach(owner -> papers.put(output.resolve(names.of(owner)), calendars.of(owner)));
        new OutputFiles(List.copyOf(papers.keySet()), sources).prepare();
        return CalendarFile.writeAll(papers);
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
