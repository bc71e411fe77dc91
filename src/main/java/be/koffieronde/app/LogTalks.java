package be.koffieronde.app;

import be.koffieronde.format.RosterFile;
import be.koffieronde.format.Spelling;
import be.koffieronde.format.TalkLogFile;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.PlannedTalk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down talks that were held. */
public final class LogTalks {

    private final Directory directory;
    private final Path log;

    /**
     * @param problem for the ids of supporters and partners
     * @param log the file to add to
     * @throws InvalidInputException if it is a file of the problem
     */
    public LogTalks(ProblemInput problem, Path log) {
        OutputFiles.of(log, problem.files()).check();
        directory = problem.directory();
        this.log = log;
    }

    /**
     * Logs one talk.
     *
     * @throws InvalidInputException if nobody has such an id, or the log has this talk already
     */
    public void log(LoggedTalk talk) {
        List<String> faults = faults(talk);
        if (faults.isEmpty() && TalkLogFile.add(List.of(talk), log).isEmpty()) {
            faults = List.of("%s: has a talk of '%s' with '%s' on %s already; nothing was written"
                    .formatted(log, talk.supporter(), talk.partner(), talk.date()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /**
     * Logs the talks of a roster as held, those the log has already aside.
     *
     * @param until talks after this date are not held yet
     * @return the talks added
     * @throws InvalidInputException if the roster cannot be used
     */
    public List<LoggedTalk> log(Path roster, LocalDate until) {
        OutputFiles.of(log, List.of(roster)).check();
        List<LoggedTalk> talks = heldTalks(RosterFile.read(roster), roster).stream()
                .filter(talk -> !talk.date().isAfter(until))
                .toList();
        return talks.isEmpty() ? List.of() : TalkLogFile.add(talks, log);
    }

    private List<LoggedTalk> heldTalks(Roster roster, Path file) {
        String name = directory.problem().name();
        if (!roster.problem().equals(name)) {
            throw new InvalidInputException("%s: problem: '%s' is another problem than '%s'; give its own roster"
                    .formatted(file, roster.problem(), name));
        }
        List<LoggedTalk> talks = PlannedTalk.held(roster);
        List<String> faults = new ArrayList<>();
        talks.forEach(talk -> faults.addAll(ProblemInput.inFile(file, faults(talk))));
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        return talks;
    }

    private List<String> faults(LoggedTalk talk) {
        List<String> faults = new ArrayList<>();
        if (!directory.hasSupporter(talk.supporter())) {
            List<String> known =
                    directory.problem().supporters().stream().map(Supporter::id).toList();
            faults.add(unknown("supporter", talk.supporter(), known));
        }
        if (!directory.hasPartner(talk.partner())) {
            List<String> known =
                    directory.problem().partners().stream().map(Partner::id).toList();
            faults.add(unknown("partner", talk.partner(), known));
        }
        return faults;
    }

    private static String unknown(String kind, String id, List<String> known) {
        return "there is no %s '%s'; %s".formatted(kind, id, Spelling.remedy(id, known));
    }
}
