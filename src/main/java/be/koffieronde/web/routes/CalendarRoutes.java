package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.accounts.Secrets;
import be.koffieronde.desk.Calendars;
import be.koffieronde.language.Message;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.store.people.SecretLinks.SecretLink;
import be.koffieronde.web.Access;
import be.koffieronde.web.Call;
import be.koffieronde.web.Own;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Objects;
import java.util.stream.Stream;

/** Secret addresses of calendars, and the calendars. */
public record CalendarRoutes(Calendars calendars) {

    private static final String ADDRESS = "/calendar/";
    private static final String ENDING = ".ics";
    private static final String CACHED = "private, max-age=900";
    private static final int MARK = 16;

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/calendars", Right.PLAN, this::list),
                Route.post("/centres/{centre}/calendars", Right.PLAN, this::add),
                Route.delete("/centres/{centre}/calendars/{calendar}", Right.PLAN, this::remove),
                Route.post("/me/calendar", Right.OWN_WEEK, this::own),
                new Route(HandlerType.GET, "/" + ADDRESS + "{token}", Access.OPEN, this::calendar));
    }

    private void list(Call call) {
        call.answer(
                200,
                Paged.of(call, calendars.all(call.centre()), SecretLink::id).json("calendars", SecretLinkJson::of));
    }

    private void add(Call call) {
        made(call, call.body(Whose.OF_CALENDAR).reader(call.centre(), calendars, Message.of("web.one-calendar")));
    }

    /** The supporter's own, in the place of those they had. */
    private void own(Call call) {
        Reader reader = new Reader(Audience.SUPPORTER, Own.of(call).supporter());
        calendars.removeAll(call.centre(), reader, call.caller().id());
        made(call, reader);
    }

    private void made(Call call, Reader reader) {
        String token = Secrets.token();
        SecretLink link = calendars.add(
                call.centre(), reader, Secrets.hash(token), call.caller().id());
        call.answerSecret(201, SecretLinkJson.made(link, ADDRESS + token + ENDING));
    }

    private void remove(Call call) {
        if (!calendars.remove(
                call.centre(), call.path("calendar"), call.caller().id())) {
            throw Refusal.notFound();
        }
        call.done();
    }

    private void calendar(Call call) {
        String named = call.path("token");
        String token = named.endsWith(ENDING) ? named.substring(0, named.length() - ENDING.length()) : "";
        String text = calendars.text(Secrets.hash(token), call.language()).orElseThrow(Refusal::notFound);
        String mark = "\"" + Secrets.hash(text).substring(0, MARK) + "\"";
        Context context = call.context();
        context.header("ETag", mark).header("Cache-Control", CACHED);
        if (Objects.requireNonNullElse(context.header("If-None-Match"), "").contains(mark)) {
            context.status(304);
        } else {
            Call.send(context, "text/calendar; charset=utf-8", text);
        }
    }
}
