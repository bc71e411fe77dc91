package be.koffieronde.generate;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.time.Calendar;
import java.util.List;

/** What lives in a centre whose usual week is made: laid over it, so that the roster that loses nothing stays one. */
final class Life {

    private final Calendar calendar;
    private final Dice dice;

    Life(Calendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
    }

    /** Enters what takes time of the draft weeks of a team. */
    void fillSpareTime(List<Casework> team) {
        team.forEach(work -> new SpareTime(work, calendar, dice.fork()).fill());
    }

    /** Enters all that takes no time of anybody. */
    void enter(ProblemDraft draft) {
        new LivingNeeds(draft, calendar, dice.fork()).enter();
        new PlaygroundDuties(draft.schools(), dice.fork()).enter(draft.partners());
        new Pairs(draft, calendar, dice.fork()).enter();
        new OddDays(draft, calendar, dice.fork()).enter();
    }
}
