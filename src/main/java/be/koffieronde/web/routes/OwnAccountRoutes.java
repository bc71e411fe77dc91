package be.koffieronde.web.routes;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.accounts.Caller;
import be.koffieronde.accounts.OwnAccount;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Language;
import be.koffieronde.language.Message;
import be.koffieronde.web.Access;
import be.koffieronde.web.Call;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import be.koffieronde.web.SessionCookies;
import be.koffieronde.web.Throttle;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people see and change of themselves. */
public record OwnAccountRoutes(
        OwnAccount own, Function<String, Optional<String>> names, SessionCookies cookies, Throttle throttle) {

    static final Form<Language> LANGUAGE = Form.oneOf(Keys.of("language", Language.class, Language::toString));

    /** What may be different about somebody. */
    private record Changes(@Nullable String name, @Nullable Language language) {

        private static final Field<Changes, String> NAME = optional("name", Form.NAME, Changes::name);
        private static final Field<Changes, Language> TONGUE = optional("language", LANGUAGE, Changes::language);
        private static final Form<Changes> FORM =
                Shape.of("me", NAME, TONGUE).making(fields -> new Changes(fields.find(NAME), fields.find(TONGUE)));
    }

    /** A password, by the one before it. */
    private record OtherPassword(String old, String password) {

        private static final Field<OtherPassword, String> OLD = required("old", Form.TEXT, OtherPassword::old);
        private static final Field<OtherPassword, String> PASSWORD =
                required("password", Form.TEXT, OtherPassword::password);
        private static final Form<OtherPassword> FORM = Shape.of("otherPassword", OLD, PASSWORD)
                .making(fields -> new OtherPassword(fields.get(OLD), fields.get(PASSWORD)));
    }

    /** What a link holds. */
    private record Token(String token) {

        private static final Field<Token, String> TOKEN = required("token", Form.TEXT, Token::token);
        private static final Form<Token> FORM = Shape.of("link", TOKEN).making(fields -> new Token(fields.get(TOKEN)));
    }

    public Stream<Route> routes() {
        return Stream.of(
                new Route(HandlerType.GET, "/me", Access.SIGNED_IN, this::me),
                new Route(HandlerType.PUT, "/me", Access.SIGNED_IN, this::change),
                new Route(HandlerType.PUT, "/me/password", Access.SIGNED_IN, this::changePassword),
                new Route(HandlerType.POST, "/links", Access.SIGNED_IN, this::join));
    }

    private void me(Call call) {
        Caller caller = call.caller();
        call.answer(
                200,
                new JsonObject()
                        .with("id", caller.id())
                        .with("name", caller.name())
                        .with("language", caller.language().toString())
                        .with(
                                "csrf",
                                cookies.token(call.context())
                                        .map(SessionCookies::forgeryToken)
                                        .orElse(null))
                        .withList(
                                "centres",
                                caller.places(),
                                place -> json(place, names.apply(place.centre()).orElse("")))
                        .fields());
    }

    private static Object json(Caller.Place place, String name) {
        return new JsonObject()
                .with("centre", place.centre())
                .with("name", name)
                .with("role", place.role().word())
                .with("supporter", place.supporter())
                .with("school", place.school())
                .fields();
    }

    private void change(Call call) {
        Changes sent = call.body(Changes.FORM);
        own.change(call.caller(), sent.name(), sent.language());
        call.done();
    }

    private void changePassword(Call call) {
        OtherPassword sent = call.body(OtherPassword.FORM);
        throttle.count(call.context(), call.caller().id());
        String token = own.changePassword(call.caller(), sent.old(), sent.password())
                .orElseThrow(() -> new Refusal(403, Message.of("web.wrong-password")));
        throttle.well(call.context(), call.caller().id());
        cookies.welcome(call, 200, token);
    }

    private void join(Call call) {
        Token sent = call.body(Token.FORM);
        throttle.count(call.context(), SessionRoutes.LINK);
        String centre = own.join(call.caller(), sent.token());
        throttle.well(call.context(), SessionRoutes.LINK);
        call.answer(200, new JsonObject().with("centre", centre).fields());
    }
}
