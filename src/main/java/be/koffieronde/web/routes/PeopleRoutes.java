package be.koffieronde.web.routes;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.CentrePeople;
import be.koffieronde.accounts.Colleague;
import be.koffieronde.accounts.Invitation;
import be.koffieronde.accounts.Right;
import be.koffieronde.accounts.Role;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Language;
import be.koffieronde.store.Database;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a centre. */
public record PeopleRoutes(Database database) {

    private static final Form<Role> ROLE = Form.oneOf(Keys.of("role", Role.class, Role::word));

    /** What somebody is to be. */
    private record Position(
            Role role, @Nullable String supporter, @Nullable String school) {

        private static final Field<Position, Role> WHAT = required("role", ROLE, Position::role);
        private static final Field<Position, String> SUPPORTER = optional("supporter", Form.NAME, Position::supporter);
        private static final Field<Position, String> SCHOOL = optional("school", Form.NAME, Position::school);
        private static final Form<Position> FORM = Shape.of("position", WHAT, SUPPORTER, SCHOOL)
                .making(fields -> new Position(fields.get(WHAT), fields.find(SUPPORTER), fields.find(SCHOOL)));

        Caller.Place in(String centre) {
            return new Caller.Place(centre, role, supporter, school);
        }
    }

    /** Somebody new. */
    private record Newcomer(
            String login, String name, @Nullable Language language, Position position) {

        private static final Field<Newcomer, String> LOGIN = required("login", Form.TEXT, Newcomer::login);
        private static final Field<Newcomer, String> NAME = required("name", Form.NAME, Newcomer::name);
        private static final Field<Newcomer, Language> LANGUAGE =
                optional("language", OwnAccountRoutes.LANGUAGE, Newcomer::language);
        private static final Field<Newcomer, Role> ROLE_IN =
                required("role", ROLE, newcomer -> newcomer.position().role());
        private static final Field<Newcomer, String> SUPPORTER =
                optional("supporter", Form.NAME, newcomer -> newcomer.position().supporter());
        private static final Field<Newcomer, String> SCHOOL =
                optional("school", Form.NAME, newcomer -> newcomer.position().school());
        private static final Form<Newcomer> FORM = Shape.of(
                        "newcomer", LOGIN, NAME, LANGUAGE, ROLE_IN, SUPPORTER, SCHOOL)
                .making(fields -> new Newcomer(
                        fields.get(LOGIN),
                        fields.get(NAME),
                        fields.find(LANGUAGE),
                        new Position(fields.get(ROLE_IN), fields.find(SUPPORTER), fields.find(SCHOOL))));
    }

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/people", Right.PEOPLE, this::list),
                Route.post("/centres/{centre}/people", Right.PEOPLE, this::invite),
                Route.put("/centres/{centre}/people/{person}", Right.PEOPLE, this::change),
                Route.delete("/centres/{centre}/people/{person}", Right.PEOPLE, this::remove),
                Route.post("/centres/{centre}/people/{person}/reset", Right.PEOPLE, this::reset),
                Route.delete("/people/{person}", Right.PEOPLE, this::forget));
    }

    private CentrePeople people(Call call) {
        return new CentrePeople(database, call.centre(), call.caller().id());
    }

    private void list(Call call) {
        call.answer(200, Paged.of(call, people(call).all(), Colleague::id).json("people", PeopleRoutes::json));
    }

    private static Object json(Colleague colleague) {
        return new JsonObject()
                .with("id", colleague.id())
                .with("login", colleague.login())
                .with("name", colleague.name())
                .with("role", colleague.as().role().word())
                .with("supporter", colleague.as().supporter())
                .with("school", colleague.as().school())
                .with("joined", colleague.hasJoined())
                .fields();
    }

    private void invite(Call call) {
        Newcomer sent = call.body(Newcomer.FORM);
        Language language = sent.language() == null ? call.language() : sent.language();
        call.answerSecret(
                201,
                json(people(call)
                        .invite(new Invitation(
                                sent.login(),
                                sent.name(),
                                language,
                                sent.position().in(call.centre())))));
    }

    private static Map<String, ?> json(Invitation.Sent sent) {
        return new JsonObject()
                .with("id", sent.person())
                .with("token", sent.token())
                .with("use", sent.isKnown() ? "join" : "password")
                .fields();
    }

    private void change(Call call) {
        Position sent = call.body(Position.FORM);
        done(call, people(call).change(call.path("person"), sent.in(call.centre())));
    }

    private void remove(Call call) {
        done(call, people(call).remove(call.path("person")));
    }

    private void forget(Call call) {
        done(call, people(call).forget(call.path("person")));
    }

    private static void done(Call call, boolean isSomebody) {
        if (!isSomebody) {
            throw Refusal.notFound();
        }
        call.done();
    }

    private void reset(Call call) {
        call.answerSecret(201, json(people(call).reset(call.path("person")).orElseThrow(Refusal::notFound)));
    }
}
