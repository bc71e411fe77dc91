package be.koffieronde.generate.life;

import be.koffieronde.generate.land.Dice;
import be.koffieronde.problem.time.Calendar;

/** What lives in a centre whose usual week is made: laid over it, so that the roster that loses nothing stays one. */
public final class Life {

    private final Calendar calendar;
    private final Dice dice;

    public Life(Calendar calendar, Dice dice) {
        this.calendar = calendar;
        this.dice = dice;
    }

    /** Enters what takes no time of anybody. */
    public void enter(ProblemDraft draft) {
        new LivingNeeds(draft, calendar, dice.fork()).enter();
        new PlaygroundDuties(draft.schools(), dice.fork()).enter(draft.partners());
        new Pairs(draft, calendar, dice.fork()).enter();
        new OddDays(draft, calendar, dice.fork()).enter();
    }
}
