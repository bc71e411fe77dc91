package be.koffieronde.app;

import be.koffieronde.format.RosterFile;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Fault;
import be.koffieronde.problem.InvalidInputException;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TalkAnswer;
import be.koffieronde.roster.TalkOutlook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers questions about talks in a roster from a file, and books them. */
public final class FitTalk {

    /** More than any day will hold. */
    private static final int MOST_VISITS = 90;

    private final ProblemInput problem;
    private final Path file;
    private final Roster asWritten;
    private final Roster roster;
    private final Score score;
    private final CoffeeAdvisor advisor;

    private FitTalk(RosterInput input, Path file) {
        problem = input.problem();
        this.file = file;
        asWritten = input.asWritten();
        roster = input.roster();
        score = problem.judge(roster, file).verdict().score();
        advisor = new CoffeeAdvisor(problem.directory(), problem.travel(), roster);
    }

    /**
     * Reads a roster of a problem.
     *
     * @throws InvalidInputException with all that is wrong in the file if it cannot be used
     */
    public static FitTalk in(ProblemInput problem, Path roster) {
        RosterInput loaded = RosterInput.read(problem, roster);
        checkRounds(loaded.roster(), roster);
        return new FitTalk(loaded, roster);
    }

    private static void checkRounds(Roster roster, Path file) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < roster.rounds().size(); index++) {
            int visits = roster.rounds().get(index).visits().size();
            if (visits > MOST_VISITS) {
                faults.add(Fault.of("app.too-many-visits", visits, MOST_VISITS)
                        .in("rounds[%d].visits".formatted(index))
                        .in(file.toString()));
            }
        }
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
    }

    /** What the referee gives the roster as it is. */
    public Score score() {
        return score;
    }

    /** For saying answers in words. */
    public CoffeeText text() {
        return advisor.text();
    }

    /** A mark that a roster with other visits or times would not have. */
    public String mark() {
        return roster.mark();
    }

    /**
     * Where a talk fits, and what is in the way elsewhere.
     *
     * @param question with ids or names
     * @throws InvalidInputException if nobody is called so, or the day is none of the roster's
     */
    public TalkAnswer ask(TalkQuestion question) {
        return advisor.ask(known(question));
    }

    private TalkQuestion known(TalkQuestion question) {
        WhoIsMeant who = WhoIsMeant.in(problem);
        String supporter = who.supporter(question.supporter());
        String partner = who.partner(question.partner());
        who.throwIfAny();
        checkDay(question.day());
        return new TalkQuestion(supporter, partner, question.minutes(), question.more(), question.day());
    }

    /** Id of a supporter by id or name. */
    public String supporter(String word) {
        return WhoIsMeant.supporter(problem, word);
    }

    /** The weeks of the roster. */
    public Calendar calendar() {
        return problem.directory().problem().calendar();
    }

    private void checkDay(@Nullable LocalDate day) {
        if (day != null && !calendar().contains(day)) {
            throw new InvalidInputException(Fault.of(
                            "app.no-day",
                            day,
                            calendar().firstDay(),
                            calendar().date(calendar().days() - 1))
                    .in("--day"));
        }
    }

    /**
     * In short for every partner of the supporter's pupils.
     *
     * @param minutes null: as long as each partner's talks
     * @param day the only date that counts; null: all
     * @throws InvalidInputException if nobody is called so, or the day is none of the roster's
     */
    public List<TalkOutlook> outlook(String supporter, @Nullable Integer minutes, @Nullable LocalDate day) {
        String id = supporter(supporter);
        checkDay(day);
        return advisor.outlook(id, minutes, day);
    }

    /**
     * Writes the roster with a talk pinned in a slot, which keeps every hard rule and every minute of the pupils that was
     * kept before.
     *
     * @return the roster written
     * @throws InvalidInputException if the talk does not fit there, the roster is not the one the slot was offered in or has
     *     changed in the meantime, or the file cannot be written; nothing is written then
     */
    public Roster book(TalkQuestion question, SlotCode slot, Path output) {
        TalkQuestion known = known(question);
        if (slot.mark() != null && !slot.mark().equals(mark())) {
            throw new InvalidInputException(Fault.of("app.roster-changed", slot).in(file.toString()));
        }
        OutputFiles.of(output, problem.files()).prepare();
        Roster booked = advisor.book(known, slot.date(), slot.start()).orElseThrow(() -> doesNotFit(slot));
        RosterFile.replace(file, asWritten, booked, output);
        return booked;
    }

    private static InvalidInputException doesNotFit(SlotCode slot) {
        return new InvalidInputException(Fault.of("app.does-not-fit", slot).in("--book"));
    }
}
