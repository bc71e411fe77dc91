package be.koffieronde.web.routes;

import be.koffieronde.accounts.Right;
import be.koffieronde.accounts.Role;
import be.koffieronde.app.names.VisitNames;
import be.koffieronde.desk.school.SchoolDesk;
import be.koffieronde.desk.school.SchoolDesk.Reply;
import be.koffieronde.desk.school.Suggested;
import be.koffieronde.desk.school.SuggestionJson;
import be.koffieronde.desk.school.WindowJson;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Directory;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.roster.Placed;
import be.koffieronde.store.Database;
import be.koffieronde.store.week.Suggestions;
import be.koffieronde.store.week.Suggestions.Suggestion;
import be.koffieronde.web.Call;
import be.koffieronde.web.Paged;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** Who comes to a school, and what it suggests. */
public record SchoolRoutes(Database database, PublishedWeeks weeks) {

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/schools/{school}/visits", Right.SEE_SCHOOL, this::visits),
                Route.get("/centres/{centre}/schools/{school}/suggestions", Right.SEE_SCHOOL, this::suggestions),
                Route.post("/centres/{centre}/schools/{school}/suggestions", Right.SUGGEST, this::suggest),
                Route.delete(
                        "/centres/{centre}/schools/{school}/suggestions/{suggestion}", Right.SUGGEST, this::withdraw),
                Route.get("/centres/{centre}/schools/{school}/window", Right.SEE_SCHOOL, this::window),
                Route.get("/centres/{centre}/suggestions", Right.SEE_PROBLEMS, this::all),
                Route.post("/centres/{centre}/suggestions/{suggestion}/answer", Right.PLAN, this::answer));
    }

    /** Its own people see only their own: others do not exist for them. */
    private static String school(Call call) {
        String school = call.path("school");
        if (call.place().role() == Role.SCHOOL && !school.equals(call.place().school())) {
            throw Refusal.notFound();
        }
        return school;
    }

    private void visits(Call call) {
        String school = school(call);
        LocalDate date = Objects.requireNonNullElseGet(call.date("date"), () -> Today.by(database.clock()));
        WarmRoster week = weeks.around(call.centre(), date)
                .orElseThrow(() -> new Refusal(404, Message.of("web.nothing-published")));
        if (!SchoolDesk.has(week, school)) {
            throw Refusal.notFound();
        }
        Directory directory = week.people(Audience.SCHOOL);
        Vocabulary words = Vocabulary.of(call.language());
        call.answer(
                200,
                new JsonObject()
                        .with("school", directory.school(school).name())
                        .with(
                                "firstDay",
                                directory.problem().calendar().firstDay().toString())
                        .with("weeks", directory.problem().calendar().weeks())
                        .withList(
                                "visits",
                                SchoolDesk.visits(week, new Reader(Audience.SCHOOL, school)),
                                visit -> json(visit, directory, words))
                        .fields(),
                week.version());
    }

    private static Object json(Placed placed, Directory directory, Vocabulary words) {
        VisitNames names = new VisitNames(directory);
        return new JsonObject()
                .with("date", placed.date().toString())
                .with("start", Clock.format(placed.start()))
                .with("end", Clock.format(placed.end()))
                .with("supporter", directory.supporter(placed.supporter()).name())
                .with("title", words.say(names.brief(placed.visit(), placed.supporter(), placed.date())))
                .with("place", names.place(placed.visit()))
                .fields();
    }

    private void suggestions(Call call) {
        String school = school(call);
        SuggestionJson json = json(call, false);
        call.answer(
                200,
                Paged.of(call, database.read(call.centre(), tx -> new Suggestions(tx).of(school)), Suggestion::id)
                        .json("suggestions", json::of));
    }

    private void all(Call call) {
        SuggestionJson json = json(call, true);
        call.answer(
                200,
                Paged.of(call, database.read(call.centre(), tx -> new Suggestions(tx).all()), Suggestion::id)
                        .json("suggestions", json::of));
    }

    private SuggestionJson json(Call call, boolean hasVisit) {
        return SuggestionJson.of(weeks, call.centre(), call.language(), hasVisit);
    }

    private void suggest(Call call) {
        Suggested sent = call.body(Suggested.FORM);
        call.atOnce(() -> {
            Suggestion suggestion = new SchoolDesk(weeks)
                    .suggest(call.centre(), school(call), sent, call.caller().id());
            call.answer(201, json(call, false).of(suggestion));
        });
    }

    private void withdraw(Call call) {
        String school = school(call);
        if (!new SchoolDesk(weeks)
                .withdraw(
                        call.centre(),
                        school,
                        call.path("suggestion"),
                        call.caller().id())) {
            throw Refusal.notFound();
        }
        call.done();
    }

    private void window(Call call) {
        String school = school(call);
        WindowJson window = new WindowJson(weeks, call.centre(), new Reader(Audience.SCHOOL, school), call.language());
        if (!window.isKnown()) {
            throw Refusal.notFound();
        }
        call.answer(200, window.all(database.read(call.centre(), tx -> new Suggestions(tx).of(school))));
    }

    private void answer(Call call) {
        Reply sent = call.body(Reply.FORM);
        call.atOnce(() -> {
            Suggestion answered = new SchoolDesk(weeks)
                    .answer(
                            call.centre(),
                            call.path("suggestion"),
                            sent,
                            call.caller().id())
                    .orElseThrow(Refusal::notFound);
            call.answer(200, json(call, true).of(answered));
        });
    }
}
