package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.desk.BoardJson;
import be.koffieronde.desk.Publishing;
import be.koffieronde.desk.Publishing.Unpublished;
import be.koffieronde.desk.RosterPapers;
import be.koffieronde.desk.RosterPapers.Kind;
import be.koffieronde.desk.told.AnalysisJson;
import be.koffieronde.desk.told.MapJson;
import be.koffieronde.desk.told.MovesJson;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Message;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Document;
import be.koffieronde.store.week.Rosters.Published;
import be.koffieronde.store.week.Rosters.Stored;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import be.koffieronde.web.WarmCall;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rosters of a centre: what they hold, what they are worth, what is different between them. */
public record RosterRoutes(WarmRosters rosters) {

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/rosters", Right.SEE_PROBLEMS, this::list),
                Route.get("/rosters/{roster}", Right.SEE_PROBLEMS, this::read),
                Route.get("/rosters/{roster}/board", Right.SEE_PROBLEMS, this::board),
                Route.get("/rosters/{roster}/analysis", Right.SEE_PROBLEMS, this::analysis),
                Route.get("/rosters/{roster}/left-out", Right.SEE_PROBLEMS, this::leftOut),
                Route.get("/rosters/{roster}/diff", Right.SEE_PROBLEMS, this::diff),
                Route.get("/rosters/{roster}/unpublished", Right.SEE_PROBLEMS, this::unpublished),
                Route.get("/rosters/{roster}/map", Right.SEE_PROBLEMS, this::map),
                Route.get("/rosters/{roster}/papers", Right.SEE_PROBLEMS, this::papers),
                Route.post("/rosters/{roster}/publish", Right.PLAN, this::publish));
    }

    private void list(Call call) {
        call.answer(200, rosters.database().read(call.centre(), tx -> {
            Set<String> current =
                    new Rosters(tx).published().stream().map(Published::roster).collect(Collectors.toSet());
            return Paged.of(call, new Rosters(tx).all(), Stored::id)
                    .json("rosters", roster -> json(roster, current.contains(roster.id())));
        }));
    }

    private static Map<String, ?> json(Stored roster, boolean isCurrent) {
        return new JsonObject()
                .with("id", roster.id())
                .with("problem", roster.problem())
                .with("version", roster.version())
                .with("published", roster.published())
                .with("current", isCurrent)
                .with("changed", Instant.ofEpochMilli(roster.changed()).toString())
                .fields();
    }

    private void read(Call call) {
        Document document = rosters.database().read(call.centre(), tx -> {
            Stored stored = new Rosters(tx).find(call.path("roster")).orElseThrow(Refusal::notFound);
            return new CentreRosters(tx).document(stored.id(), stored.version());
        });
        call.answer(document.text(), document.version());
    }

    private void board(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        call.answer(
                200,
                new BoardJson(warm.roster(), call.language()).fields(),
                warm.roster().version());
    }

    private void analysis(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        call.answer(
                200,
                new AnalysisJson(warm.words()).analysis(warm.roster()),
                warm.roster().version());
    }

    private void leftOut(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        call.answer(
                200,
                new AnalysisJson(warm.words()).leftOut(warm.roster()),
                warm.roster().version());
    }

    private void diff(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        WarmRoster other = rosters.draft(call.centre(), Objects.requireNonNullElse(call.query("with"), ""))
                .filter(one -> one.problem().equals(warm.roster().problem()))
                .orElseThrow(() -> new Refusal(404, Message.of("web.no-such-roster")));
        call.answer(
                200,
                new MovesJson(warm.words())
                        .json(new Publishing(rosters).compared(warm.roster(), other))
                        .fields());
    }

    private void unpublished(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        Unpublished found = new Publishing(rosters).unpublished(warm.roster());
        Published last = found.last();
        Object since = last == null
                ? null
                : new JsonObject()
                        .with("roster", last.roster())
                        .with("version", last.published())
                        .with("at", Instant.ofEpochMilli(last.at()).toString())
                        .fields();
        call.answer(
                200,
                new MovesJson(warm.words())
                        .json(found.change())
                        .with("since", since)
                        .fields(),
                warm.roster().version());
    }

    private void map(Call call) {
        WarmRoster roster = WarmCall.of(call, rosters).roster();
        call.answer(200, new MapJson(roster, call.place().role().audience()).fields(), roster.version());
    }

    private void papers(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        Kind kind = Kind.ofWord(Objects.requireNonNullElse(call.query("as"), "html"));
        byte[] paper = new RosterPapers(
                        warm.roster(), call.language(), rosters.database().clock())
                .paper(kind, call.query("for"));
        call.context().contentType(kind.type());
        if (kind != Kind.HTML) {
            call.context().header("Content-Disposition", "attachment; filename=\"roster." + kind.word() + "\"");
        }
        call.context().result(paper);
    }

    private void publish(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        long version = call.known();
        Object concerned = new Publishing(rosters)
                .publish(warm.roster(), version, call.caller().id(), warm.words());
        call.answer(
                200,
                new JsonObject()
                        .with("id", warm.roster().roster())
                        .with("published", version)
                        .with("concerns", concerned)
                        .fields(),
                version);
    }
}
