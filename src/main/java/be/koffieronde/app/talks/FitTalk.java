package be.koffieronde.app.talks;

import be.koffieronde.app.port.RosterStore;
import be.koffieronde.app.week.KeptRoster;
import be.koffieronde.app.week.TimedProblem;
import be.koffieronde.problem.Score;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkOutlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers questions about talks in a roster that is kept somewhere, and books them. */
public final class FitTalk {

    private final KeptRoster kept;
    private @Nullable CoffeeAdvisor advisor;
    private @Nullable CoffeeText text;

    private FitTalk(KeptRoster kept) {
        this.kept = kept;
    }

    /** Of a roster that was read before. */
    public static FitTalk of(KeptRoster kept) {
        return new FitTalk(kept);
    }

    private synchronized CoffeeAdvisor advisor() {
        if (advisor == null) {
            TimedProblem problem = kept.judged().problem();
            advisor = new CoffeeAdvisor(
                    problem.directory(), problem.travel(), kept.judged().roster());
        }
        return advisor;
    }

    /**
     * Reads a roster of a problem.
     *
     * @throws InvalidInputException with all that is wrong in it if it cannot be used
     */
    public static FitTalk in(TimedProblem problem, RosterStore store) {
        return of(KeptRoster.read(problem, store));
    }

    /** What the referee gives the roster as it is. */
    public Score score() {
        return kept.score();
    }

    /** For telling answers. */
    public synchronized CoffeeText text() {
        if (text == null) {
            text = CoffeeText.of(
                    kept.judged().problem().directory(), kept.judged().roster());
        }
        return text;
    }

    /** The weeks of the roster. */
    public Calendar calendar() {
        return kept.calendar();
    }

    /**
     * The day, which is one of the roster's.
     *
     * @throws InvalidInputException if the day is none of the roster's
     */
    public LocalDate known(LocalDate day) {
        return kept.known(day);
    }

    /** Where a talk fits, and what is in the way elsewhere. */
    public TalkAnswer ask(TalkQuestion question) {
        return advisor().ask(question);
    }

    /**
     * In short for every partner of the supporter's pupils.
     *
     * @param minutes null: as long as each partner's talks
     * @param times those that count
     */
    public List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes, TalkTimes times) {
        return advisor().outlook(supporter, minutes, times);
    }

    /**
     * Keeps the roster with a talk pinned in a slot, which keeps every hard rule and every minute of the pupils that was
     * kept before.
     *
     * @return the roster now kept; empty if the talk does not fit there
     * @throws InvalidInputException if the roster is not the one the slot was offered in or has changed in the meantime, or
     *     cannot be kept
     */
    public Optional<Roster> book(TalkQuestion question, SlotCode slot) {
        if (slot.mark() != null && !slot.mark().equals(kept.judged().roster().mark())) {
            throw new InvalidInputException(
                    Fault.of("app.roster-changed", slot).in(kept.store().place()));
        }
        Optional<Roster> booked = booked(question, slot);
        booked.ifPresent(made -> kept.replace(made));
        return booked;
    }

    /** The roster with a talk pinned in a slot, in whatever roster it was offered; nothing is kept. Empty if it does not fit. */
    public Optional<Roster> booked(TalkQuestion question, SlotCode slot) {
        return advisor().book(question, slot.date(), slot.start());
    }
}
