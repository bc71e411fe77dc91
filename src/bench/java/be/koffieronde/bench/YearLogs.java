package be.koffieronde.bench;

import be.koffieronde.app.port.LogStore;
import be.koffieronde.app.sessions.LogSessions;
import be.koffieronde.app.talks.LogTalks;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.files.RosterOnFile;
import be.koffieronde.files.log.LogOnFile;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.VisitPlaces;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionLog;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.TalkLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The logs of sessions and talks of a year, in files as a centre has them. */
record YearLogs(LogStore<LoggedSession> sessions, LogStore<LoggedTalk> talks) {

    /** Begins them anew. */
    static YearLogs begin(Path directory) {
        Path sessions = directory.resolve("sessions.csv");
        Path talks = directory.resolve("talks.csv");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(sessions);
            Files.deleteIfExists(talks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new YearLogs(LogOnFile.ofSessions(sessions, true), LogOnFile.ofTalks(talks, true));
    }

    /** A week with what is owed and when people met last. */
    TimedProblem into(TimedProblem week) {
        return week.with(new TalkLog(talks.entries())).owing(new SessionLog(sessions.entries()));
    }

    /**
     * Writes down what became of a week.
     *
     * @param week as it was known in the end, without what the logs say
     * @param lost sessions that lost their place, the last loss last
     */
    void close(TimedProblem week, Path roster, List<LostSession> lost) {
        LocalDate friday = week.problem().calendar().date(4);
        LogSessions log = new LogSessions(week.problem(), sessions, friday);
        RosterOnFile kept = new RosterOnFile(roster);
        missed(kept.read(), into(week), lost)
                .forEach(session -> session.pupils().forEach(pupil -> log.log(session.of(pupil))));
        log.log(kept, friday);
        new LogTalks(week.problem(), talks, friday).log(kept, friday);
    }

    /** For every session without a place in the end, one of its need that lost it. */
    private static List<LostSession> missed(Roster roster, TimedProblem week, List<LostSession> lost) {
        VisitPlaces places = new VisitPlaces(week.directory(), roster);
        List<LostSession> left = new ArrayList<>(lost);
        List<LostSession> missed = new ArrayList<>();
        for (String id : roster.unplanned()) {
            if (places.visit(id) instanceof SupportVisit session && !session.isMakeUp()) {
                left.stream().filter(one -> one.isOf(session)).findFirst().ifPresent(one -> {
                    missed.add(one);
                    left.removeIf(other -> other.isOf(session) && other.date().equals(one.date()));
                });
            }
        }
        return missed;
    }
}
