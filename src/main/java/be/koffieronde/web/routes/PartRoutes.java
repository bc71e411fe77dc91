package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.desk.Exchange;
import be.koffieronde.desk.ProblemParts;
import be.koffieronde.desk.ProblemParts.Found;
import be.koffieronde.desk.ProblemParts.Thing;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreProblems;
import be.koffieronde.documents.ProblemThings;
import be.koffieronde.files.ProblemInput;
import be.koffieronde.files.Validation;
import be.koffieronde.format.json.FaultJson;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.store.Database;
import be.koffieronde.store.week.Problems;
import be.koffieronde.store.week.Problems.Stored;
import be.koffieronde.store.week.Problems.Version;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** Problems in parts and as files: their versions, one thing of them at a time, import, export and validation. */
public record PartRoutes(WarmRosters rosters) {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String THING = "/problems/{problem}/{kind}/{thing}";

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/problems/{problem}/versions", Right.SEE_PROBLEMS, this::versions),
                Route.post("/problems/{problem}/validation", Right.SEE_PROBLEMS, this::validate),
                Route.get("/problems/{problem}/export", Right.SEE_PROBLEMS, this::export),
                Route.post("/centres/{centre}/import", Right.PLAN, this::add),
                Route.get(THING, Right.SEE_PROBLEMS, this::read),
                Route.put(THING, Right.PLAN, this::put),
                Route.delete(THING, Right.PLAN, this::remove));
    }

    private Database database() {
        return rosters.database();
    }

    private void versions(Call call) {
        call.answer(
                200,
                Paged.of(
                                call,
                                database().read(call.centre(), tx -> new Problems(tx).versions(call.path("problem"))),
                                version -> String.valueOf(version.version()))
                        .json("versions", PartRoutes::json));
    }

    private static Object json(Version version) {
        return new JsonObject()
                .with("version", version.version())
                .with("author", version.author())
                .with("created", Instant.ofEpochMilli(version.created()).toString())
                .fields();
    }

    private void validate(Call call) {
        Validation found = new Exchange(database()).validation(call.centre(), call.document());
        call.answer(
                200,
                new JsonObject()
                        .with("valid", found.errors().isEmpty())
                        .with("errors", FaultJson.of(found.errors(), call.language()))
                        .with("warnings", FaultJson.of(found.warnings(), call.language()))
                        .fields());
    }

    private void export(Call call) {
        String kind = Objects.requireNonNullElse(call.query("as"), "json");
        String id = call.path("problem");
        Stored stored =
                database().read(call.centre(), tx -> new Problems(tx).find(id).orElseThrow());
        if (kind.equals("json")) {
            call.answer(
                    database()
                            .read(
                                    call.centre(),
                                    tx -> new Problems(tx)
                                            .document(id, stored.version())
                                            .orElseThrow()),
                    stored.version());
        } else if (kind.equals("xlsx")) {
            byte[] workbook = Exchange.workbook(
                    database().read(call.centre(), tx -> new CentreProblems(tx).problem(id, stored.version())),
                    call.language());
            call.context()
                    .header("Content-Disposition", "attachment; filename=\"problem.xlsx\"")
                    .contentType(WORKBOOK)
                    .result(workbook);
        } else {
            throw new InvalidInputException(
                    Fault.of("desk.no-kind", kind, "json, xlsx").in("as"));
        }
    }

    private void add(Call call) {
        Exchange exchange = new Exchange(database());
        ProblemInput input = exchange.read(call.centre(), call.document());
        call.atOnce(() -> {
            Stored stored = exchange.add(call.centre(), input, call.caller().id());
            call.context().header("Location", "/api/v1/problems/" + stored.id());
            call.answer(
                    201,
                    new JsonObject()
                            .with("problem", ProblemRoutes.json(stored))
                            .with("warnings", FaultJson.of(input.warnings(), call.language()))
                            .fields(),
                    stored.version());
        });
    }

    private static Thing thing(Call call) {
        if (!ProblemThings.KINDS.contains(call.path("kind"))) {
            throw Refusal.notFound();
        }
        return new Thing(call.centre(), call.path("problem"), call.path("kind"), call.path("thing"));
    }

    private void read(Call call) {
        Found found = new ProblemParts(rosters).find(thing(call)).orElseThrow(Refusal::notFound);
        call.answer(found.text(), found.version());
    }

    private void put(Call call) {
        done(
                call,
                new ProblemParts(rosters)
                        .put(
                                thing(call),
                                call.known(),
                                call.document(),
                                call.caller().id()));
    }

    private void remove(Call call) {
        Long version = new ProblemParts(rosters)
                .remove(thing(call), call.known(), call.caller().id());
        if (version == null) {
            throw Refusal.notFound();
        }
        done(call, version);
    }

    private static void done(Call call, long version) {
        call.answer(
                200,
                new JsonObject()
                        .with("id", call.path("problem"))
                        .with("version", version)
                        .fields(),
                version);
    }
}
