package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.desk.ReportedAbsences;
import be.koffieronde.desk.told.WaitingJson;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreLogs;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Problem;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.web.Call;
import be.koffieronde.web.Route;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What waits for planners: adults for talks, pupils for sessions that were missed, supporters who said that they are away. */
public record WaitingRoutes(WarmRosters rosters, PublishedWeeks weeks) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/problems/{problem}/talks-due", Right.SEE_PROBLEMS, this::talks),
                Route.get("/problems/{problem}/sessions-owed", Right.SEE_PROBLEMS, this::sessions),
                Route.get("/centres/{centre}/absences", Right.SEE_PROBLEMS, this::absences));
    }

    private void talks(Call call) {
        Problem problem = problem(call);
        call.answer(
                200,
                waiting(call, call.flag("pairs") ? problem.withPairs() : problem)
                        .due(rosters.database().read(call.centre(), tx -> new CentreLogs(tx).talks())));
    }

    private void sessions(Call call) {
        call.answer(
                200,
                waiting(call, problem(call))
                        .owed(rosters.database().read(call.centre(), tx -> new CentreLogs(tx).sessions())));
    }

    private Problem problem(Call call) {
        Stored stored = rosters.database()
                .read(
                        call.centre(),
                        tx -> new Problems(tx).find(call.path("problem")).orElseThrow());
        return rosters.problem(call.centre(), stored.id(), stored.version()).problem();
    }

    private WaitingJson waiting(Call call, Problem problem) {
        LocalDate date = Objects.requireNonNullElseGet(
                call.date("date"), () -> Today.by(rosters.database().clock()));
        WhoIsMeant who = new WhoIsMeant(problem, Message.of("desk.part.problem"), kind -> kind);
        String school = who.schoolIfAny(call.query("school"));
        String supporter = who.supporterIfAny(call.query("supporter"));
        who.throwIfAny();
        return new WaitingJson(problem, date, school, supporter);
    }

    private void absences(Call call) {
        int limit = Objects.requireNonNullElse(call.number("limit", 1, MOST), USUAL);
        Integer before = call.number("before", 1, Integer.MAX_VALUE);
        call.answer(
                200,
                new ReportedAbsences(weeks).json(call.centre(), before == null ? null : before.longValue(), limit));
    }
}
