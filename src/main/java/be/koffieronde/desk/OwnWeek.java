package be.koffieronde.desk;

import be.koffieronde.app.names.VisitNames;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.desk.AwayTimes.AwayTime;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmLogs;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Language;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.Placed;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.sessions.SessionTurn;
import be.koffieronde.talks.LoggedTalk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The week of a supporter for themselves: with what they wrote down of it, when they are away, and where its places are.
 *
 * @param supporter id of one of the week's
 */
public record OwnWeek(WarmRosters rosters, WarmRoster week, String supporter) {

    /** How long talks are told before the week. */
    private static final int WEEKS_BEFORE = 4;

    private record Logged(Placed placed, LoggedSession session) {}

    /** {@code {…, "person": {…}, "today", "talks": […], "done": […], "sessions": […], "away": […], "places": […]}}. */
    public Map<String, ?> json(Language language) {
        Directory people = week.people(Audience.SUPPORTER);
        Supporter own = people.supporter(supporter);
        return new WeekJson(week, Audience.SUPPORTER, language)
                .week(own)
                .with("today", Today.by(rosters.database().clock()).toString())
                .withList("talks", talks(), talk -> talk(talk, people))
                .withList("done", new DoneTalks(week, supporter).all(), done -> done.json(people))
                .withList("sessions", sessions(), OwnWeek::session)
                .withList("away", away(), OwnWeek::away)
                .withList("places", places(), visit -> place(visit, people))
                .fields();
    }

    /** Theirs, the latest first. */
    private List<LoggedTalk> talks() {
        LocalDate from = people().problem().calendar().firstDay().minusWeeks(WEEKS_BEFORE);
        return rosters.logs(week).talksOf(supporter).stream()
                .filter(talk -> !talk.date().isBefore(from))
                .sorted(Comparator.comparing(LoggedTalk::date).reversed().thenComparing(LoggedTalk::partner))
                .toList();
    }

    private Directory people() {
        return week.people();
    }

    private static Object talk(LoggedTalk talk, Directory people) {
        boolean isKnown = people.hasPartner(talk.partner());
        return new JsonObject()
                .with("date", talk.date().toString())
                .with("partner", talk.partner())
                .with("partnerName", isKnown ? people.partner(talk.partner()).name() : talk.partner())
                .with("kind", talk.kind().word())
                .with("note", talk.note())
                .fields();
    }

    /** What became of the sessions of the week that something is written down of. */
    private List<Logged> sessions() {
        WarmLogs log = rosters.logs(week);
        return placed().stream()
                .filter(one -> one.visit() instanceof SupportVisit)
                .flatMap(one -> logged(one, log).map(session -> new Logged(one, session)).stream())
                .toList();
    }

    private static Optional<LoggedSession> logged(Placed placed, WarmLogs log) {
        SupportVisit visit = (SupportVisit) placed.visit();
        LoggedSession.Occasion occasion = new LoggedSession.Occasion(
                visit.pupil().id(),
                visit.need().id(),
                LoggedSession.monday(placed.date()),
                new SessionTurn(visit.number(), visit.isMakeUp()));
        return log.session(occasion);
    }

    private static Object session(Logged logged) {
        return new JsonObject()
                .with("date", logged.placed.date().toString())
                .with("start", Clock.format(logged.placed.start()))
                .with("outcome", logged.session.outcome().word())
                .with("owed", logged.session.isOwed())
                .with("note", logged.session.note())
                .fields();
    }

    private List<Placed> placed() {
        return week.week(Audience.SUPPORTER).places().placed().stream()
                .filter(one -> one.supporter().equals(supporter))
                .sorted(Placed.BY_TIME)
                .toList();
    }

    private List<AwayTime> away() {
        Problem latest = rosters.latestAsWritten(week).problem();
        return latest.supporters().stream()
                .filter(one -> one.id().equals(supporter))
                .flatMap(one -> AwayTimes.of(latest, one).stream())
                .toList();
    }

    /** When the supporter is away, for {@link TalkTimes}. */
    public Map<LocalDate, List<Window>> timesAway() {
        return away().stream()
                .collect(Collectors.groupingBy(
                        AwayTime::date,
                        Collectors.mapping(
                                time -> Objects.requireNonNullElse(time.between(), TalkTimes.ALL_DAY),
                                Collectors.toList())));
    }

    private static Object away(AwayTime time) {
        return new JsonObject()
                .with("date", time.date().toString())
                .with("between", time.between() == null ? null : time.between().toString())
                .fields();
    }

    /** A visit at each place of the week. */
    private List<Visit> places() {
        return placed().stream()
                .map(Placed::visit)
                .collect(Collectors.toMap(Visit::location, visit -> visit, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Object place(Visit visit, Directory people) {
        Location location = people.problem().locations().get(people.location(visit.location()));
        String home = people.supporter(supporter).home();
        return new JsonObject()
                .with("place", new VisitNames(people).place(visit))
                .with("kind", kind(visit, home, people))
                .with("latitude", location.latitude())
                .with("longitude", location.longitude())
                .fields();
    }

    private static String kind(Visit visit, String home, Directory people) {
        if (people.schoolOf(visit).isPresent()) {
            return "school";
        }
        return visit.location().equals(home) ? "home" : "other";
    }
}
