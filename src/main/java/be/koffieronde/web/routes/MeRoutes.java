package be.koffieronde.web.routes;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.accounts.Right;
import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.talks.FitTalk;
import be.koffieronde.app.talks.SlotCode;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.desk.AbsenceRequest;
import be.koffieronde.desk.BeAway;
import be.koffieronde.desk.BookTalk;
import be.koffieronde.desk.BookTalk.Outcome;
import be.koffieronde.desk.LogHeld;
import be.koffieronde.desk.OwnWeek;
import be.koffieronde.desk.ProblemChanges.Changed;
import be.koffieronde.desk.SessionRequest;
import be.koffieronde.desk.SlotTakenJson;
import be.koffieronde.desk.TalkHeldRequest;
import be.koffieronde.desk.WeekJson;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.format.CoffeeJson;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Message;
import be.koffieronde.language.Vocabulary;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.Window;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.sessions.LoggedSession;
import be.koffieronde.talks.LoggedTalk;
import be.koffieronde.web.Call;
import be.koffieronde.web.ErrorAnswers;
import be.koffieronde.web.Own;
import be.koffieronde.web.Refusal;
import be.koffieronde.web.Route;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The week of a supporter: to read, to ask where a talk fits, to book it, to write down what was, to be away. */
public record MeRoutes(WarmRosters rosters, PublishedWeeks weeks) {

    private static final int DAY = 24 * 60;

    /** With whom to book, and how long. */
    private record Booking(String partner, @Nullable Integer minutes) {

        private static final Field<Booking, String> PARTNER = required("partner", Form.TEXT, Booking::partner);
        private static final Field<Booking, Integer> MINUTES =
                optional("minutes", Form.whole(1, DAY), Booking::minutes);
        private static final Form<Booking> FORM = Shape.of("booking", PARTNER, MINUTES)
                .making(fields -> new Booking(fields.get(PARTNER), fields.find(MINUTES)));
    }

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/centres/{centre}/week", Right.SEE_WEEKS, this::everybody),
                Route.get("/me/week", Right.OWN_WEEK, this::week),
                Route.get("/me/coffee", Right.OWN_WEEK, this::coffee),
                Route.post("/me/coffee/{slot}", Right.OWN_WEEK, this::book),
                Route.delete("/me/coffee/{slot}", Right.OWN_WEEK, this::takeBack),
                Route.post("/me/talks", Right.OWN_WEEK, this::talk),
                Route.delete("/me/talks", Right.OWN_WEEK, this::undoTalk),
                Route.post("/me/sessions", Right.OWN_WEEK, this::sessions),
                Route.delete("/me/sessions", Right.OWN_WEEK, this::undoSessions),
                Route.post("/me/absences", Right.OWN_WEEK, this::absence),
                Route.delete("/me/absences", Right.OWN_WEEK, this::thereAgain));
    }

    private void everybody(Call call) {
        WarmRoster week = week(call, call.date("date"));
        Audience audience = call.place().role().audience();
        call.answer(200, new WeekJson(week, audience, call.language()).everybody(), week.version());
    }

    private void week(Call call) {
        WarmRoster week = own(call, call.date("date"));
        OwnWeek own = new OwnWeek(rosters, week, Own.of(call).supporter());
        call.answer(200, own.json(call.language()), week.version());
    }

    private WarmRoster week(Call call, @Nullable LocalDate date) {
        LocalDate asked = date == null ? Today.by(rosters.database().clock()) : date;
        return weeks.around(call.centre(), asked)
                .orElseThrow(() -> new Refusal(404, Message.of("web.nothing-published")));
    }

    /** A week that the supporter is in. */
    private WarmRoster own(Call call, @Nullable LocalDate date) {
        WarmRoster week = week(call, date);
        if (!week.people().hasSupporter(Own.of(call).supporter())) {
            throw new Refusal(404, Message.of("web.not-in-week"));
        }
        return week;
    }

    private void coffee(Call call) {
        LocalDate day = call.date("day");
        WarmRoster week = own(call, day);
        FitTalk fit = week.coffee();
        if (day != null) {
            fit.known(day);
        }
        Integer minutes = call.number("minutes", 1, DAY);
        String supporter = Own.of(call).supporter();
        LocalDateTime from = call.flag("coming") ? now() : null;
        TalkTimes times = new TalkTimes(day, from, new OwnWeek(rosters, week, supporter).timesAway());
        CoffeeJson json = new CoffeeJson(fit.text(), call.language()).withoutVisits();
        String partner = call.query("partner");
        if (partner == null) {
            call.answer(out -> json.write(supporter, week.outlook(supporter, minutes, times), out));
        } else {
            TalkAnswer answer =
                    week.ask(new TalkQuestion(supporter, partner(week, partner), minutes, call.flag("more"), times));
            call.answer(out -> json.write(answer, out));
        }
    }

    private static String partner(WarmRoster week, String word) {
        WhoIsMeant who = new WhoIsMeant(week.people().problem(), Message.of("desk.part.problem"), kind -> kind);
        String id = who.partner(word);
        who.throwIfAny();
        return id;
    }

    private void book(Call call) {
        Booking booking = call.body(Booking.FORM);
        SlotCode slot = slot(call.path("slot"));
        WarmRoster week = own(call, slot.date());
        TalkQuestion question =
                question(Own.of(call).supporter(), partner(week, booking.partner()), booking.minutes(), week);
        Outcome outcome = new BookTalk(weeks)
                .book(call.centre(), question, slot, call.caller().id());
        if (outcome.version() != null) {
            call.answer(
                    201,
                    new JsonObject()
                            .with("roster", outcome.week().roster())
                            .with("version", outcome.version())
                            .with("date", slot.date().toString())
                            .with("start", Clock.format(slot.start()))
                            .fields());
        } else {
            refuse(call, outcome);
        }
    }

    /** Nothing that was is moved. */
    private TalkQuestion question(String supporter, String partner, @Nullable Integer minutes, WarmRoster week) {
        Map<LocalDate, List<Window>> away = new OwnWeek(rosters, week, supporter).timesAway();
        return new TalkQuestion(supporter, partner, minutes, false, new TalkTimes(null, now(), away));
    }

    private LocalDateTime now() {
        return Today.quarterBy(rosters.database().clock());
    }

    private static SlotCode slot(String text) {
        try {
            return SlotCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(new Fault("slot", UnfitText.fault(e)));
        }
    }

    /** Who has it, and what else fits. */
    private static void refuse(Call call, Outcome outcome) {
        JsonObject refusal = ErrorAnswers.details(409, Message.of("web.slot-taken"), List.of(), call.language());
        call.context().status(409);
        Call.send(
                call.context(),
                "application/problem+json",
                JsonLayout.line(new SlotTakenJson(outcome, call.language())
                        .into(refusal)
                        .fields()));
    }

    private void takeBack(Call call) {
        SlotCode slot = slot(call.path("slot"));
        WarmRoster week = own(call, slot.date());
        TalkQuestion question = question(Own.of(call).supporter(), partner(week, call.required("partner")), null, week);
        new BookTalk(weeks)
                .takeBack(call.centre(), question, slot, call.caller().id());
        call.done();
    }

    private void talk(Call call) {
        TalkHeldRequest sent = call.body(TalkHeldRequest.FORM);
        call.atOnce(() -> call.answer(201, json(new LogHeld(weeks).talk(Own.of(call), sent))));
    }

    private static Map<String, ?> json(LoggedTalk talk) {
        return new JsonObject()
                .with("date", talk.date().toString())
                .with("partner", talk.partner())
                .with("kind", talk.kind().word())
                .with("note", talk.note())
                .fields();
    }

    private void sessions(Call call) {
        SessionRequest sent = call.body(SessionRequest.FORM);
        call.atOnce(() -> {
            List<LoggedSession> added = new LogHeld(weeks).sessions(Own.of(call), sent);
            call.answer(201, new JsonObject().with("logged", added.size()).fields());
        });
    }

    private void undoTalk(Call call) {
        LocalDate date = date("date", call);
        new LogHeld(weeks).undoTalk(Own.of(call), date, call.required("partner"));
        call.done();
    }

    private void undoSessions(Call call) {
        LocalDate date = date("date", call);
        String start = call.query("start");
        new LogHeld(weeks).undoSessions(Own.of(call), date, start == null ? null : time(start));
        call.done();
    }

    private static LocalDate date(String name, Call call) {
        call.required(name);
        return Objects.requireNonNull(call.date(name));
    }

    private static int time(String text) {
        try {
            return Clock.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(new Fault("start", UnfitText.fault(e)));
        }
    }

    private void absence(Call call) {
        AbsenceRequest sent = call.body(AbsenceRequest.FORM);
        String title = Vocabulary.of(call.language()).say(Message.of("desk.away"));
        call.atOnce(() -> {
            List<Changed> changed = new BeAway(weeks, title).report(Own.of(call), sent);
            call.answer(
                    201,
                    new JsonObject()
                            .withList("problems", changed, MeRoutes::json)
                            .fields());
        });
    }

    private void thereAgain(Call call) {
        LocalDate from = date("from", call);
        LocalDate until = call.date("until");
        String between = call.query("between");
        new BeAway(weeks, "")
                .withdraw(
                        Own.of(call),
                        new AbsenceRequest(
                                from, until == null ? from : until, between == null ? null : window(between)));
        call.done();
    }

    private static Window window(String text) {
        try {
            return Window.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(new Fault("between", UnfitText.fault(e)));
        }
    }

    private static Object json(Changed changed) {
        return new JsonObject()
                .with("id", changed.problem())
                .with("version", changed.version())
                .fields();
    }
}
