package be.koffieronde.web;

import static be.koffieronde.format.json.Field.required;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.accounts.Caller;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Message;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.stream.Stream;

/** Coming in and going out. */
record SessionRoutes(Accounts accounts) {

    /** A login and a password. */
    private record Credentials(String login, String password) {

        private static final Field<Credentials, String> LOGIN = required("login", Form.TEXT, Credentials::login);
        private static final Field<Credentials, String> PASSWORD =
                required("password", Form.TEXT, Credentials::password);
        private static final Form<Credentials> FORM = Shape.of("credentials", LOGIN, PASSWORD)
                .making(fields -> new Credentials(fields.get(LOGIN), fields.get(PASSWORD)));
    }

    /** The first account of a centre. */
    private record FirstAccount(String token, String login, String name, String password) {

        private static final Field<FirstAccount, String> TOKEN = required("token", Form.TEXT, FirstAccount::token);
        private static final Field<FirstAccount, String> LOGIN = required("login", Form.TEXT, FirstAccount::login);
        private static final Field<FirstAccount, String> NAME = required("name", Form.NAME, FirstAccount::name);
        private static final Field<FirstAccount, String> PASSWORD =
                required("password", Form.TEXT, FirstAccount::password);
        private static final Form<FirstAccount> FORM = Shape.of("firstAccount", TOKEN, LOGIN, NAME, PASSWORD)
                .making(fields -> new FirstAccount(
                        fields.get(TOKEN), fields.get(LOGIN), fields.get(NAME), fields.get(PASSWORD)));
    }

    Stream<Route> routes() {
        return Stream.of(
                new Route(HandlerType.POST, "/session", Access.OPEN, this::signIn),
                new Route(HandlerType.DELETE, "/session", Access.SIGNED_IN, this::signOut),
                new Route(HandlerType.POST, "/first-account", Access.OPEN, this::first),
                new Route(HandlerType.GET, "/me", Access.SIGNED_IN, this::me));
    }

    private void signIn(Call call) {
        Credentials sent = call.body(Credentials.FORM);
        String token = accounts.signIn(sent.login(), sent.password())
                .orElseThrow(() -> new Refusal(401, Message.of("web.wrong-login")));
        welcome(call, token);
    }

    private void first(Call call) {
        FirstAccount sent = call.body(FirstAccount.FORM);
        welcome(
                call,
                accounts.first(sent.token(), sent.login(), sent.name(), sent.password(), call.language()));
    }

    private static void welcome(Call call, String token) {
        boolean isSecure = isSecure(call.context());
        Cookie cookie = new Cookie(isSecure ? "__Host-" + Guard.COOKIE : Guard.COOKIE, token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure);
        cookie.setSameSite(SameSite.LAX);
        cookie.setMaxAge(Math.toIntExact(Accounts.SIGNED_IN.toSeconds()));
        call.context().cookie(cookie);
        call.answer(
                201,
                new JsonObject()
                        .with("token", token)
                        .with("csrf", Guard.forgeryToken(token))
                        .fields());
    }

    /** Whether the browser speaks https, be it with a proxy before us. */
    private static boolean isSecure(Context context) {
        return context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
    }

    private void signOut(Call call) {
        String token = Guard.token(call.context());
        if (token != null) {
            accounts.signOut(token);
        }
        call.context().removeCookie(Guard.COOKIE).removeCookie("__Host-" + Guard.COOKIE);
        call.done();
    }

    private void me(Call call) {
        Caller caller = call.caller();
        String token = Guard.token(call.context());
        call.answer(
                200,
                new JsonObject()
                        .with("id", caller.id())
                        .with("name", caller.name())
                        .with("language", caller.language().toString())
                        .with("csrf", token == null ? null : Guard.forgeryToken(token))
                        .withList("centres", caller.places(), SessionRoutes::place)
                        .fields());
    }

    private static Object place(Caller.Place place) {
        return new JsonObject()
                .with("centre", place.centre())
                .with("role", place.role().word())
                .with("supporter", place.supporter())
                .with("school", place.school())
                .fields();
    }
}
