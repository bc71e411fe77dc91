package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.desk.Exchange;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.format.Documents;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.Problem;
import be.koffieronde.store.Database;
import be.koffieronde.store.week.Networks;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.talks.RollingHorizon;
import be.koffieronde.travel.TravelTables;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** The problems of a centre. */
public record ProblemRoutes(Database database) {

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/problems", Right.SEE_PROBLEMS, this::list),
                Route.post("/centres/{centre}/problems", Right.PLAN, this::add),
                Route.put("/centres/{centre}/networks/{name}", Right.PLAN, this::network),
                Route.get("/problems/{problem}", Right.SEE_PROBLEMS, this::read),
                Route.post("/problems/{problem}/next-weeks", Right.PLAN, this::nextWeeks),
                Route.put("/problems/{problem}", Right.PLAN, this::replace));
    }

    private void list(Call call) {
        call.answer(
                200,
                Paged.of(call, database.read(call.centre(), tx -> new Problems(tx).all()), Stored::id)
                        .json("problems", ProblemRoutes::json));
    }

    static Map<String, ?> json(Stored problem) {
        return new JsonObject()
                .with("id", problem.id())
                .with("name", problem.name())
                .with("firstDay", problem.firstDay())
                .with("weeks", problem.weeks())
                .with("version", problem.version())
                .with("changed", Instant.ofEpochMilli(problem.changed()).toString())
                .fields();
    }

    private void network(Call call) {
        String text = body(call);
        Documents.network(text, call.path("name"));
        database.write(call.centre(), tx -> {
            new Networks(tx).put(call.path("name"), text);
            return text;
        });
        call.done();
    }

    private void add(Call call) {
        Problem sent = sent(call);
        call.atOnce(() -> {
            Stored stored = database.write(
                    call.centre(),
                    tx -> new CentreProblems(tx).add(sent, call.caller().id()));
            call.context().header("Location", "/api/v1/problems/" + stored.id());
            call.answer(201, json(stored), stored.version());
        });
    }

    private void nextWeeks(Call call) {
        call.atOnce(() -> {
            Stored stored = database.write(call.centre(), tx -> {
                Stored now = new Problems(tx).find(call.path("problem")).orElseThrow(Refusal::notFound);
                CentreProblems problems = new CentreProblems(tx);
                Problem next = RollingHorizon.problem(problems.problem(now.id(), now.version()), 1);
                return problems.add(next, call.caller().id());
            });
            call.answer(201, json(stored), stored.version());
        });
    }

    /** Read before anything is written: whoever sends slowly keeps nobody from writing meanwhile. */
    private Problem sent(Call call) {
        String text = body(call);
        return database.read(call.centre(), tx -> {
            Problem problem = Documents.problem(text, "body", new CentreProblems(tx)::network);
            TravelTables.of(problem);
            return problem;
        });
    }

    private static String body(Call call) {
        return new String(call.document(), StandardCharsets.UTF_8);
    }

    private void read(Call call) {
        database.read(call.centre(), tx -> {
            Stored stored = new Problems(tx).find(call.path("problem")).orElseThrow(Refusal::notFound);
            call.answer(new Problems(tx).document(stored.id(), stored.version()).orElseThrow(), stored.version());
            return stored;
        });
    }

    private void replace(Call call) {
        String id = call.path("problem");
        long version = new Exchange(database)
                .replace(
                        call.centre(),
                        id,
                        call.known(),
                        call.document(),
                        call.caller().id());
        call.answer(
                200, new JsonObject().with("id", id).with("version", version).fields(), version);
    }
}
