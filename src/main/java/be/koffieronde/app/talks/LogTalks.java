package be.koffieronde.app.talks;

import be.koffieronde.app.port.LogStore;
import be.koffieronde.app.port.RosterStore;
import be.koffieronde.language.Spelling;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.HeldTalks;
import be.koffieronde.talks.LatestTalks;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.PlannedTalk;
import be.koffieronde.talks.TalkLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down talks that were held. */
public final class LogTalks {

    private final Directory directory;
    private final LogStore<LoggedTalk> log;
    private final LocalDate today;

    /**
     * @param problem for who is who
     * @param log to add to
     * @param today after which nothing was held yet
     */
    public LogTalks(Problem problem, LogStore<LoggedTalk> log, LocalDate today) {
        directory = new Directory(problem);
        this.log = log;
        this.today = today;
    }

    /**
     * The date, which is past.
     *
     * @throws InvalidInputException if the date is still to come
     */
    public LocalDate past(LocalDate date) {
        if (date.isAfter(today)) {
            throw new InvalidInputException(Fault.of("app.still-to-come", date, today));
        }
        return date;
    }

    /**
     * Logs one talk.
     *
     * @throws InvalidInputException if it was not held yet, or the log has this talk already
     */
    public void log(LoggedTalk held) {
        past(held.date());
        if (log.add(List.of(held)).isEmpty()) {
            throw new InvalidInputException(
                    Fault.of("app.logged-already", held.supporter(), held.partner(), held.date())
                            .in(log.place()));
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
    public List<LoggedTalk> log(RosterStore roster, LocalDate until) {
        past(until);
        Roster written = roster.read();
        TalkLog logged = new TalkLog(log.entries());
        List<LoggedTalk> talks = InvalidInputException.within(roster.place(), () -> heldTalks(written, logged)).stream()
                .filter(talk -> !talk.date().isAfter(until))
                .toList();
        return talks.isEmpty() ? List.of() : log.add(talks);
    }

    private List<LoggedTalk> heldTalks(Roster roster, TalkLog logged) {
        String name = directory.problem().name();
        if (!roster.problem().equals(name)) {
            throw new InvalidInputException(
                    Fault.of("app.roster-of-another", roster.problem(), name).in("problem"));
        }
        Problem known = LatestTalks.withHeld(directory.problem(), logged);
        List<LoggedTalk> talks =
                PlannedTalk.held(HeldTalks.in(known, List.of(roster)).without(roster));
        List<Fault> faults = new ArrayList<>();
        talks.forEach(talk -> faults.addAll(faults(talk)));
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
