package be.koffieronde.desk;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.port.GivenRoster;
import be.koffieronde.app.sessions.LogSessions;
import be.koffieronde.app.sessions.SessionChoice;
import be.koffieronde.app.sessions.SessionMark;
import be.koffieronde.app.talks.LogTalks;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.language.Message;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.Outcome;
import be.koffieronde.store.Database;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.talks.LoggedTalk.Kind;
import be.koffieronde.talks.PlannedTalk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what became of the talks and sessions of a supporter. */
public record LogHeld(PublishedWeeks weeks) {

    /**
     * Who writes.
     *
     * @param supporter id of the supporter they are
     * @param author id of the person
     */
    public record Own(String centre, String supporter, String author) {}

    /**
     * Logs a talk: a planned one if the roster of that date has it, else one that happened to come about.
     *
     * @throws InvalidInputException if it is still to come or logged already, or nobody is called so
     */
    public LoggedTalk talk(Own own, TalkHeldRequest request) {
        Optional<WarmRoster> week = weeks.of(own.centre(), request.date());
        Problem problem = week.map(one -> one.judged().problem())
                .or(() -> weeks.current(own.centre()))
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-week", request.date())))
                .problem();
        WhoIsMeant who = new WhoIsMeant(problem, Message.of("desk.part.problem"), kind -> kind);
        String partner = who.partner(request.partner());
        who.throwIfAny();
        boolean isPlanned = week.stream()
                .flatMap(one -> PlannedTalk.held(one.judged().asWritten()).stream())
                .anyMatch(talk -> talk.partner().equals(partner)
                        && talk.supporter().equals(own.supporter())
                        && talk.date().equals(request.date()));
        LoggedTalk held = new LoggedTalk(
                request.date(), own.supporter(), partner, isPlanned ? Kind.PLANNED : Kind.SPONTANEOUS, request.note());
        new LogTalks(problem, new StoredTalks(database(), own.centre(), own.author()), today()).log(held);
        return held;
    }

    /**
     * Logs one session of the roster, or all of a day.
     *
     * @return those added
     * @throws InvalidInputException if they are to be held yet or logged already, or the roster has none then
     */
    public List<LoggedSession> sessions(Own own, SessionRequest request) {
        WarmRoster week = week(own, request.date());
        LogSessions log = new LogSessions(
                week.judged().problem().problem(), new StoredSessions(database(), own.centre(), own.author()), today());
        if (request.mark().outcome() == Outcome.HELD) {
            log.past(request.date());
        }
        SessionChoice choice =
                new SessionChoice(null, own.supporter(), need(week, own, request), request.date(), request.date());
        return log.log(new GivenRoster(week.judged().roster()), choice, null, request.mark());
    }

    /** Takes back that a talk was held, if the log has it. */
    public void undoTalk(Own own, LocalDate date, String partner) {
        new StoredTalks(database(), own.centre(), own.author())
                .remove(talks -> talks.stream()
                        .filter(talk -> talk.date().equals(date))
                        .filter(talk -> talk.supporter().equals(own.supporter()))
                        .filter(talk -> talk.partner().equals(partner))
                        .toList());
    }

    /**
     * Takes back what was said of one session of the roster, or of all of a day; what the log does not have is passed over.
     *
     * @throws InvalidInputException if the roster has none then
     */
    public void undoSessions(Own own, LocalDate date, @Nullable Integer start) {
        SessionRequest request = new SessionRequest(date, start, new SessionMark(Outcome.HELD, null, ""));
        String need = need(week(own, date), own, request);
        new StoredSessions(database(), own.centre(), own.author())
                .remove(sessions -> sessions.stream()
                        .filter(session -> session.date().equals(date))
                        .filter(session -> session.supporter().equals(own.supporter()))
                        .filter(session -> need == null || session.need().equals(need))
                        .toList());
    }

    private static @Nullable String need(WarmRoster week, Own own, SessionRequest request) {
        Integer start = request.start();
        if (start == null) {
            return null;
        }
        return week.week(Audience.PLANNER).places().placed().stream()
                .filter(placed -> placed.supporter().equals(own.supporter()))
                .filter(placed -> placed.date().equals(request.date()) && placed.start() == start)
                .filter(placed -> placed.visit() instanceof SupportVisit)
                .map(placed -> ((SupportVisit) placed.visit()).need().id())
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-session", request.date())));
    }

    private WarmRoster week(Own own, LocalDate date) {
        return weeks.of(own.centre(), date)
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-week", date)));
    }

    private LocalDate today() {
        return Today.by(database().clock());
    }

    private Database database() {
        return weeks.rosters().database();
    }
}
