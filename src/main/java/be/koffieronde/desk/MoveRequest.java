package be.koffieronde.desk;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.app.places.WantedMove;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Shape;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.fault.UnfitText;
import be.koffieronde.problem.time.WrittenMoment;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A move as somebody asks for it: to a moment, a swap, a pin, or out, just one of them.
 *
 * @param visit an id, or words
 * @param to a day and a time
 * @param supporter an id or a name; with {@code to} only
 * @param swap the other visit, an id or words
 * @param pinned whether it is to stay where it is
 * @param out that it is to be left out
 */
public record MoveRequest(
        String visit,
        @Nullable String to,
        @Nullable String supporter,
        @Nullable String swap,
        @Nullable Boolean pinned,
        @Nullable Boolean out) {

    private static final int MOST = 100;

    private static final Field<MoveRequest, String> VISIT = required("visit", Form.TEXT, MoveRequest::visit);
    private static final Field<MoveRequest, String> TO = optional("to", Form.TEXT, MoveRequest::to);
    private static final Field<MoveRequest, String> SUPPORTER =
            optional("supporter", Form.TEXT, MoveRequest::supporter);
    private static final Field<MoveRequest, String> SWAP = optional("swap", Form.TEXT, MoveRequest::swap);
    private static final Field<MoveRequest, Boolean> PINNED = optional("pinned", Form.FLAG, MoveRequest::pinned);
    private static final Field<MoveRequest, Boolean> OUT = optional("out", Form.FLAG, MoveRequest::out);

    public static final Form<MoveRequest> FORM = Shape.of("move", VISIT, TO, SUPPORTER, SWAP, PINNED, OUT)
            .making(fields -> new MoveRequest(
                    fields.get(VISIT),
                    fields.find(TO),
                    fields.find(SUPPORTER),
                    fields.find(SWAP),
                    fields.find(PINNED),
                    fields.find(OUT)));

    private static final Field<List<MoveRequest>, List<MoveRequest>> MOVES =
            required("moves", Form.list(FORM), moves -> moves);

    /** Several of them, one after the other. */
    public static final Form<List<MoveRequest>> LIST = Shape.of("moves", MOVES).making(fields -> fields.get(MOVES));

    /** Only pins a visit, or lets it go. */
    public static MoveRequest pin(String visit, boolean isPinned) {
        return new MoveRequest(visit, null, null, null, isPinned, null);
    }

    /**
     * The moves of a problem's visits that are meant.
     *
     * @throws InvalidInputException with all that cannot be understood
     */
    static List<WantedMove> wanted(List<MoveRequest> moves, Problem problem) {
        if (moves.isEmpty() || moves.size() > MOST) {
            throw new InvalidInputException(Fault.of("desk.moves", moves.size(), MOST));
        }
        return moves.stream().map(move -> move.wanted(problem)).toList();
    }

    private WantedMove wanted(Problem problem) {
        boolean isOut = Boolean.TRUE.equals(out);
        long deeds = Stream.of(to, swap, pinned, isOut ? out : null)
                .filter(Objects::nonNull)
                .count();
        if (deeds != 1 || (supporter != null && to == null)) {
            throw new InvalidInputException(Fault.of("desk.one-move", visit));
        }
        return new WantedMove(visit, moment(), who(problem), swap, pinned, isOut);
    }

    private @Nullable WrittenMoment moment() {
        try {
            return to == null ? null : WrittenMoment.parse(to);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(new Fault("to", UnfitText.fault(e)));
        }
    }

    private @Nullable String who(Problem problem) {
        WhoIsMeant who = new WhoIsMeant(problem, Message.of("desk.part.problem"), kind -> kind);
        String id = who.supporterIfAny(supporter);
        who.throwIfAny();
        return id;
    }
}
