package be.koffieronde.web.routes;

import static be.koffieronde.format.json.Field.required;

import be.koffieronde.accounts.Right;
import be.koffieronde.desk.RosterVersions;
import be.koffieronde.desk.RosterVersions.Restored;
import be.koffieronde.desk.told.MovesJson;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.Shape;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.week.Rosters;
import be.koffieronde.store.week.Rosters.Past;
import be.koffieronde.store.week.Rosters.Stored;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Route;
import be.koffieronde.web.WarmCall;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The versions that a roster had, and one of them again: undo and redo. */
public record VersionRoutes(WarmRosters rosters) {

    private static final int MOST = 1_000_000_000;

    /** Which version. */
    private record Wanted(int version) {

        private static final Field<Wanted, Integer> VERSION = required("version", Form.whole(1, MOST), Wanted::version);
        private static final Form<Wanted> FORM =
                Shape.of("version", VERSION).making(fields -> new Wanted(fields.get(VERSION)));
    }

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/rosters/{roster}/versions", Right.SEE_PROBLEMS, this::list),
                Route.post("/rosters/{roster}/versions", Right.PLAN, this::restore));
    }

    private void list(Call call) {
        String id = call.path("roster");
        call.answer(200, rosters.database().read(call.centre(), tx -> {
            Map<String, String> names =
                    new People(tx).ofCentre().stream().collect(Collectors.toMap(Person::id, Person::name));
            Stored stored = new Rosters(tx).find(id).orElseThrow();
            return Paged.of(call, new Rosters(tx).versions(id), past -> String.valueOf(past.version()))
                    .json("versions", past -> json(past, stored, names));
        }));
    }

    private static Object json(Past past, Stored of, Map<String, String> names) {
        String author = past.made().author();
        return new JsonObject()
                .with("version", past.version())
                .with("created", Instant.ofEpochMilli(past.created()).toString())
                .with("author", author)
                .with("name", author == null ? null : names.get(author))
                .with("action", past.made().action())
                .with("restores", past.made().restores())
                .with("score", past.score())
                .with("published", Objects.equals(of.published(), past.version()))
                .fields();
    }

    private void restore(Call call) {
        long known = call.known();
        long version = call.body(Wanted.FORM).version();
        WarmCall warm = WarmCall.of(call, rosters);
        Restored restored = new RosterVersions(rosters)
                .restore(warm.roster(), known, version, call.caller().id());
        call.answer(
                200,
                new MovesJson(warm.words())
                        .json(restored.tried().moved(), restored.tried().broken())
                        .with("version", restored.version())
                        .fields(),
                restored.version());
    }
}
