package be.koffieronde.web;

import be.koffieronde.accounts.Right;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.store.Database;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Document;
import be.koffieronde.store.week.Rosters.Stored;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** The rosters of a centre. */
record RosterRoutes(Database database) {

    Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/rosters", Right.SEE_PROBLEMS, this::list),
                Route.get("/rosters/{roster}", Right.SEE_PROBLEMS, this::read),
                Route.post("/rosters/{roster}/publish", Right.PLAN, this::publish));
    }

    private void list(Call call) {
        call.answer(
                200,
                new JsonObject()
                        .withList(
                                "rosters",
                                database.read(call.centre(), tx -> new Rosters(tx).all()),
                                RosterRoutes::json)
                        .fields());
    }

    private static Map<String, ?> json(Stored roster) {
        return new JsonObject()
                .with("id", roster.id())
                .with("problem", roster.problem())
                .with("version", roster.version())
                .with("published", roster.published())
                .with("changed", Instant.ofEpochMilli(roster.changed()).toString())
                .fields();
    }

    private void read(Call call) {
        Document document = database.read(call.centre(), tx -> {
            Stored stored = new Rosters(tx).find(call.path("roster")).orElseThrow(Refusal::notFound);
            return new CentreRosters(tx).document(stored.id(), stored.version());
        });
        call.answer(document.text(), document.version());
    }

    private void publish(Call call) {
        String id = call.path("roster");
        long version = call.known();
        database.write(call.centre(), tx -> {
            new CentreRosters(tx).publish(id, version, call.caller().id());
            return version;
        });
        call.answer(200, new JsonObject().with("id", id).with("published", version).fields(), version);
    }
}
