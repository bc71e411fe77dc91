package be.koffieronde.desk;

import be.koffieronde.app.names.WhoIsMeant;
import be.koffieronde.language.Message;
import be.koffieronde.privacy.Audience;
import be.koffieronde.privacy.Reader;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;

/** The people and schools of a problem that something can be made for. */
final class Readers {

    private Readers() {}

    /**
     * One of them.
     *
     * @param word an id or a name
     * @throws InvalidInputException if there is nobody of that word
     */
    static Reader of(Audience audience, String word, Problem problem) {
        WhoIsMeant who = new WhoIsMeant(problem, Message.of("desk.part.problem"), kind -> kind);
        String id = switch (audience) {
            case SUPPORTER -> who.supporter(word);
            case PARTNER -> who.partner(word);
            case SCHOOL -> who.school(word);
            case PLANNER -> throw new InvalidInputException(Fault.of("desk.no-reader", word));
        };
        who.throwIfAny();
        return new Reader(audience, id);
    }
}
