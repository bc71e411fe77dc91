package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.desk.ReportedAbsences;
import be.koffieronde.desk.told.RuleJson;
import be.koffieronde.desk.told.WaitingJson;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreLogs;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.problem.Problem;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.web.Call;
import be.koffieronde.web.Route;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What planners look at of a problem and a centre: weights, adults who wait for talks, sessions that are owed, absences. */
public record FigureRoutes(WarmRosters rosters, PublishedWeeks weeks) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/problems/{problem}/weights", Right.SEE_PROBLEMS, this::weights),
                Route.get("/problems/{problem}/talks-due", Right.SEE_PROBLEMS, this::talks),
                Route.get("/problems/{problem}/sessions-owed", Right.SEE_PROBLEMS, this::sessions),
                Route.get("/centres/{centre}/absences", Right.SEE_PROBLEMS, this::absences));
    }

    private void weights(Call call) {
        Stored stored = stored(call);
        Problem problem =
                rosters.problem(call.centre(), stored.id(), stored.version()).problem();
        call.answer(
                200,
                new JsonObject()
                        .with("rules", new RuleJson(Vocabulary.of(call.language()), problem.weights()).weights())
                        .fields(),
                stored.version());
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
        Stored stored = stored(call);
        return rosters.problem(call.centre(), stored.id(), stored.version()).problem();
    }

    private Stored stored(Call call) {
        return rosters.database()
                .read(
                        call.centre(),
                        tx -> new Problems(tx).find(call.path("problem")).orElseThrow());
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
