package be.koffieronde.web.routes;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.accounts.Right;
import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.places.FindPlaces;
import be.koffieronde.app.places.Intake;
import be.koffieronde.app.places.PlaceQuestion;
import be.koffieronde.app.places.TriedMoves;
import be.koffieronde.desk.HandMoves;
import be.koffieronde.desk.HandMoves.Kept;
import be.koffieronde.desk.MoveRequest;
import be.koffieronde.desk.told.MovesJson;
import be.koffieronde.desk.warm.Today;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.format.IntakeJson;
import be.koffieronde.format.PlacesJson;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.JsonObject;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.time.Times;
import be.koffieronde.web.Call;
import be.koffieronde.web.Route;
import be.koffieronde.web.WarmCall;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What planners ask and do by hand in a roster: where visits could go, moves, pins, pupils who come. */
public record HandRoutes(WarmRosters rosters) {

    /** An offer of an intake, by its number. */
    private record Offer(String pupil, int number, @Nullable LocalDateTime from) {

        private static final Field<Offer, String> PUPIL = required("pupil", Form.TEXT, Offer::pupil);
        private static final Field<Offer, Integer> NUMBER = required("offer", Form.whole(1, 1000), Offer::number);
        private static final Field<Offer, LocalDateTime> FROM = optional("from", TimeForms.MINUTE, Offer::from);
        private static final Form<Offer> FORM = Shape.of("offer", PUPIL, NUMBER, FROM)
                .making(fields -> new Offer(fields.get(PUPIL), fields.get(NUMBER), fields.find(FROM)));
    }

    public Stream<Route> routes() {
        return Stream.of(
                Route.get("/rosters/{roster}/places", Right.SEE_PROBLEMS, this::places),
                Route.get("/rosters/{roster}/swaps", Right.SEE_PROBLEMS, this::swaps),
                Route.post("/rosters/{roster}/try", Right.SEE_PROBLEMS, this::attempt),
                Route.post("/rosters/{roster}/moves", Right.PLAN, this::move),
                Route.put("/rosters/{roster}/pins/{visit}", Right.PLAN, call -> pin(call, true)),
                Route.delete("/rosters/{roster}/pins/{visit}", Right.PLAN, call -> pin(call, false)),
                Route.get("/rosters/{roster}/intake", Right.SEE_PROBLEMS, this::intake),
                Route.post("/rosters/{roster}/intake", Right.PLAN, this::book));
    }

    private void places(Call call) {
        FindPlaces places = WarmCall.of(call, rosters).roster().places();
        LocalDate day = call.date("day");
        if (day != null) {
            places.known(day);
        }
        PlaceQuestion question =
                new PlaceQuestion(places.visit(call.required("visit")).id(), supporter(call), day, call.flag("more"));
        call.answer(out -> new PlacesJson(places.text(), call.language()).write(places.ask(question), out));
    }

    private void swaps(Call call) {
        WarmCall warm = WarmCall.of(call, rosters);
        FindPlaces places = warm.roster().places();
        Visit visit = places.visit(call.required("visit"));
        call.answer(
                200,
                new JsonObject()
                        .with("visit", visit.id())
                        .withList(
                                "swaps",
                                places.swaps(visit),
                                swap -> new JsonObject()
                                        .with("visit", swap.visit())
                                        .with("scoreChange", swap.scoreChange().toString())
                                        .fields())
                        .fields(),
                warm.roster().version());
    }

    private @Nullable String supporter(Call call) {
        WhoIsMeant who = who(call);
        String id = who.supporterIfAny(call.query("supporter"));
        who.throwIfAny();
        return id;
    }

    private WhoIsMeant who(Call call) {
        return new WhoIsMeant(
                WarmCall.of(call, rosters).roster().people().problem(), Message.of("desk.part.problem"), kind -> kind);
    }

    private void attempt(Call call) {
        List<MoveRequest> moves = call.body(MoveRequest.LIST);
        WarmCall warm = WarmCall.of(call, rosters);
        TriedMoves tried = new HandMoves(rosters).attempt(warm.roster(), moves);
        call.answer(
                200,
                new MovesJson(warm.words()).json(tried.moved(), tried.broken()).fields(),
                warm.roster().version());
    }

    private void move(Call call) {
        long known = call.known();
        MoveRequest move = call.body(MoveRequest.FORM);
        done(call, "move-visit", known, move);
    }

    private void pin(Call call, boolean isPinned) {
        long known = call.known();
        String visit = call.path("visit");
        done(call, isPinned ? "pin-visit" : "unpin-visit", known, MoveRequest.pin(visit, isPinned));
    }

    private void done(Call call, String action, long known, MoveRequest move) {
        WarmCall warm = WarmCall.of(call, rosters);
        answer(
                warm,
                new HandMoves(rosters)
                        .move(
                                warm.roster(),
                                known,
                                List.of(move),
                                action,
                                call.caller().id()));
    }

    private void answer(WarmCall warm, Kept kept) {
        warm.call()
                .answer(
                        200,
                        new MovesJson(warm.words())
                                .json(kept.moved(), List.of())
                                .with("version", kept.version())
                                .fields(),
                        kept.version());
    }

    private void intake(Call call) {
        LocalDateTime from =
                call.flag("coming") ? Today.quarterBy(rosters.database().clock()) : null;
        Intake intake = new HandMoves(rosters)
                .intake(WarmCall.of(call, rosters).roster(), call.required("pupil"), Times.since(from));
        call.answer(out -> new IntakeJson(intake.text(), call.language())
                .write(intake.pupil(), intake.sessions(), intake.allowsStandIns(), intake.offers(), from, out));
    }

    private void book(Call call) {
        long known = call.known();
        Offer offer = call.body(Offer.FORM);
        WarmCall warm = WarmCall.of(call, rosters);
        answer(
                warm,
                new HandMoves(rosters)
                        .book(
                                warm.roster(),
                                known,
                                offer.pupil(),
                                Times.since(offer.from()),
                                offer.number(),
                                call.caller().id()));
    }
}
