package be.koffieronde.web;

import static be.koffieronde.format.json.Field.required;

import be.koffieronde.accounts.Accounts;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Message;
import io.javalin.http.HandlerType;
import java.util.stream.Stream;

/** Coming in and going out. */
record SessionRoutes(Accounts accounts, SessionCookies cookies, Throttle throttle) {

    /** As what guesses of links are counted: nobody's login has a space. */
    static final String LINK = "a link";

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
                .making(fields ->
                        new FirstAccount(fields.get(TOKEN), fields.get(LOGIN), fields.get(NAME), fields.get(PASSWORD)));
    }

    /** A password, by a link. */
    private record NewPassword(String token, String password) {

        private static final Field<NewPassword, String> TOKEN = required("token", Form.TEXT, NewPassword::token);
        private static final Field<NewPassword, String> PASSWORD =
                required("password", Form.TEXT, NewPassword::password);
        private static final Form<NewPassword> FORM = Shape.of("newPassword", TOKEN, PASSWORD)
                .making(fields -> new NewPassword(fields.get(TOKEN), fields.get(PASSWORD)));
    }

    Stream<Route> routes() {
        return Stream.of(
                new Route(HandlerType.POST, "/session", Access.OPEN, this::signIn),
                new Route(HandlerType.DELETE, "/session", Access.SIGNED_IN, this::signOut),
                new Route(HandlerType.POST, "/first-account", Access.OPEN, this::first),
                new Route(HandlerType.POST, "/password", Access.OPEN, this::choosePassword));
    }

    private void signIn(Call call) {
        Credentials sent = call.body(Credentials.FORM);
        throttle.count(call.context(), sent.login());
        String token = accounts.signIn(sent.login(), sent.password())
                .orElseThrow(() -> new Refusal(401, Message.of("web.wrong-login")));
        welcome(call, token, sent.login());
    }

    private void first(Call call) {
        FirstAccount sent = call.body(FirstAccount.FORM);
        throttle.count(call.context(), LINK);
        welcome(call, accounts.first(sent.token(), sent.login(), sent.name(), sent.password(), call.language()), LINK);
    }

    private void choosePassword(Call call) {
        NewPassword sent = call.body(NewPassword.FORM);
        throttle.count(call.context(), LINK);
        welcome(call, accounts.choosePassword(sent.token(), sent.password()), LINK);
    }

    /** Nobody goes on by what they were known by before: it could be somebody else's. */
    private void welcome(Call call, String token, String as) {
        throttle.well(call.context(), as);
        cookies.token(call.context()).ifPresent(accounts::signOut);
        cookies.welcome(call, 201, token);
    }

    private void signOut(Call call) {
        cookies.token(call.context()).ifPresent(accounts::signOut);
        cookies.forget(call.context());
        call.done();
    }
}
