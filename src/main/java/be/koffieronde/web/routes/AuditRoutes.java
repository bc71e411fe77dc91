package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.JsonText;
import be.koffieronde.store.Database;
import be.koffieronde.store.people.People;
import be.koffieronde.store.people.People.Person;
import be.koffieronde.store.trail.Trail;
import be.koffieronde.store.trail.Trail.Deed;
import be.koffieronde.web.Call;
import be.koffieronde.web.Route;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what in a centre. */
public record AuditRoutes(Database database) {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    public Stream<Route> routes() {
        return Stream.of(Route.get("/centres/{centre}/audit", Right.AUDIT, this::list));
    }

    private void list(Call call) {
        int limit = Objects.requireNonNullElse(call.number("limit", 1, MOST), USUAL);
        Integer before = call.number("before", 1, Integer.MAX_VALUE);
        Map<String, ?> body = database.read(call.centre(), tx -> {
            Map<String, String> names =
                    new People(tx).ofCentre().stream().collect(Collectors.toMap(Person::id, Person::name));
            return new JsonObject()
                    .withList(
                            "deeds",
                            new Trail(tx).deeds(before == null ? null : before.longValue(), limit),
                            deed -> json(deed, deed.person() == null ? null : names.get(deed.person())))
                    .fields();
        });
        call.answer(200, body);
    }

    /** @param name of who did it; null: the program, or somebody who is in the centre no more */
    private static Object json(Deed deed, @Nullable String name) {
        return new JsonObject()
                .with("id", deed.id())
                .with("person", deed.person())
                .with("name", name)
                .with("action", deed.action())
                .with("thing", deed.thing())
                .with("detail", new JsonText(deed.detail()))
                .with("at", Instant.ofEpochMilli(deed.created()).toString())
                .fields();
    }
}
