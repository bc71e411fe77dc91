package be.koffieronde.app;

import be.koffieronde.format.RosterFile;
import be.koffieronde.format.TalkLogFile;
import be.koffieronde.format.json.Spelling;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Fault;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.HeldTalks;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.PlannedTalk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down talks that were held. */
public final class LogTalks {

    private final ProblemInput problem;
    private final Directory directory;
    private final Path log;
    private final LocalDate today;

    /**
     * @param problem for who is who
     * @param log the file to add to
     * @param today after which nothing was held yet
     * @throws InvalidInputException if the log is a file of the problem
     */
    public LogTalks(ProblemInput problem, Path log, LocalDate today) {
        this.problem = problem;
        OutputFiles.of(log, problem.files()).check();
        directory = problem.directory();
        this.log = log;
        this.today = today;
    }

    /**
     * Logs one talk.
     *
     * @param talk with ids or names
     * @return the same with ids
     * @throws InvalidInputException if nobody is called so, it was not held yet, or the log has this talk already
     */
    public LoggedTalk log(LoggedTalk talk) {
        WhoIsMeant who = WhoIsMeant.in(problem);
        String supporter = who.supporter(talk.supporter());
        String partner = who.partner(talk.partner());
        who.throwIfAny();
        checkDate(talk.date());
        LoggedTalk held = new LoggedTalk(talk.date(), supporter, partner, talk.kind(), talk.note());
        if (TalkLogFile.add(List.of(held), log).isEmpty()) {
            throw new InvalidInputException(Fault.of("app.logged-already", supporter, partner, talk.date())
                    .in(log.toString()));
        }
        return held;
    }

    private void checkDate(LocalDate date) {
        if (date.isAfter(today)) {
            throw new InvalidInputException(
                    Fault.of("app.still-to-come", date, today).in("--date"));
        }
    }

    /**
     * Logs the talks of a roster as held, aside from those the log has already, and from those that were held on another
     * day or with another supporter.
     *
     * @param until talks after this date are not held yet
     * @return the talks added
     * @throws InvalidInputException if the roster cannot be used, or the date is still to come
     */
    public List<LoggedTalk> log(Path roster, LocalDate until) {
        checkDate(until);
        OutputFiles.of(log, List.of(roster)).check();
        List<LoggedTalk> talks = heldTalks(RosterFile.read(roster), roster).stream()
                .filter(talk -> !talk.date().isAfter(until))
                .toList();
        return talks.isEmpty() ? List.of() : TalkLogFile.add(talks, log);
    }

    private List<LoggedTalk> heldTalks(Roster roster, Path file) {
        String name = directory.problem().name();
        if (!roster.problem().equals(name)) {
            throw new InvalidInputException(Fault.of("app.roster-of-another", roster.problem(), name)
                    .in("problem")
                    .in(file.toString()));
        }
        Problem known = LatestTalks.withHeld(directory.problem(), TalkLogFile.readIfThere(log));
        List<LoggedTalk> talks =
                PlannedTalk.held(HeldTalks.in(known, List.of(roster)).without(roster));
        List<Fault> faults = new ArrayList<>();
        talks.forEach(talk -> faults.addAll(ProblemInput.faultsIn(file, faults(talk))));
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
        return talks;
    }

    private List<Fault> faults(LoggedTalk talk) {
        List<Fault> faults = new ArrayList<>();
        if (!directory.hasSupporter(talk.supporter())) {
            List<String> known =
                    directory.problem().supporters().stream().map(Supporter::id).toList();
            faults.add(unknown("app.unknown-supporter", talk.supporter(), known));
        }
        if (!directory.hasPartner(talk.partner())) {
            List<String> known =
                    directory.problem().partners().stream().map(Partner::id).toList();
            faults.add(unknown("app.unknown-partner", talk.partner(), known));
        }
        return faults;
    }

    private static Fault unknown(String code, String id, List<String> known) {
        return Fault.of(code, id, Spelling.remedy(id, known));
    }
}
