package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.accounts.Secrets;
import be.koffieronde.desk.Calendars;
import be.koffieronde.desk.school.SchoolWindows;
import be.koffieronde.desk.school.SchoolWindows.Opened;
import be.koffieronde.desk.school.SchoolWindows.Taken;
import be.koffieronde.desk.school.Suggested;
import be.koffieronde.desk.school.SuggestionJson;
import be.koffieronde.desk.school.WindowJson;
import be.koffieronde.language.Message;
import be.koffieronde.privacy.Reader;
import be.koffieronde.store.people.SecretLinks.SecretLink;
import be.koffieronde.web.Access;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Repeats;
import be.koffieronde.web.Route;
import io.javalin.http.HandlerType;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Windows: secret addresses by which a school or a partner sees who comes and suggests something, without an account. The secret
 * stands behind the {@code #} of the address that people get, which browsers send to nobody.
 */
public record WindowRoutes(Calendars calendars, SchoolWindows windows) {

    private static final String ADDRESS = "/window#";
    private static final long PAUSE = Duration.ofHours(1).toSeconds();

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/windows", Right.PLAN, this::list),
                Route.post("/centres/{centre}/windows", Right.PLAN, this::add),
                Route.delete("/centres/{centre}/windows/{window}", Right.PLAN, this::remove),
                new Route(HandlerType.GET, "/windows/{token}", Access.OPEN, this::look),
                new Route(HandlerType.POST, "/windows/{token}/suggestions", Access.OPEN, this::suggest),
                new Route(
                        HandlerType.DELETE, "/windows/{token}/suggestions/{suggestion}", Access.OPEN, this::withdraw));
    }

    private void list(Call call) {
        call.answer(
                200, Paged.of(call, windows.all(call.centre()), SecretLink::id).json("windows", SecretLinkJson::of));
    }

    private void add(Call call) {
        Reader reader = call.body(Whose.OF_WINDOW).reader(call.centre(), calendars, Message.of("web.one-window"));
        String token = Secrets.token();
        SecretLink link = windows.add(
                call.centre(), reader, Secrets.hash(token), call.caller().id());
        call.answerSecret(201, SecretLinkJson.made(link, ADDRESS + token));
    }

    private void remove(Call call) {
        if (!windows.remove(call.centre(), call.path("window"), call.caller().id())) {
            throw Refusal.notFound();
        }
        call.done();
    }

    private Opened open(Call call) {
        return windows.open(Secrets.hash(call.path("token"))).orElseThrow(Refusal::notFound);
    }

    private void look(Call call) {
        Opened window = open(call);
        call.answer(
                200,
                new WindowJson(windows.weeks(), window.link().centre(), window.reader(), call.language())
                        .all(windows.suggestions(window)));
    }

    private void suggest(Call call) {
        Opened window = open(call);
        Taken taken = windows.suggest(window, call.body(Suggested.FORM), Repeats.key(call));
        if (taken.suggestion() == null) {
            call.context().header("Retry-After", String.valueOf(PAUSE));
            throw new Refusal(429, Message.of("web.too-often", PAUSE));
        } else if (!taken.isSame()) {
            throw new Refusal(422, Message.of("web.key-used"));
        }
        SuggestionJson json = SuggestionJson.of(windows.weeks(), window.link().centre(), call.language(), false);
        call.answer(201, json.of(taken.suggestion()));
    }

    private void withdraw(Call call) {
        if (!windows.withdraw(open(call), call.path("suggestion"))) {
            throw Refusal.notFound();
        }
        call.done();
    }
}
