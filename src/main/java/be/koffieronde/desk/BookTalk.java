package be.koffieronde.desk;

import be.koffieronde.app.talks.FitTalk;
import be.koffieronde.app.talks.SlotCode;
import be.koffieronde.app.talks.TalkQuestion;
import be.koffieronde.app.talks.TalkTimes;
import be.koffieronde.app.week.JudgedRoster;
import be.koffieronde.desk.warm.PublishedWeeks;
import be.koffieronde.desk.warm.WarmRoster;
import be.koffieronde.desk.warm.WarmRosters;
import be.koffieronde.documents.CentreRosters;
import be.koffieronde.documents.CentreRosters.Answer;
import be.koffieronde.documents.CentreRosters.Versions;
import be.koffieronde.documents.VersionConflictException;
import be.koffieronde.privacy.Audience;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.TakenBack;
import be.koffieronde.roster.TalkAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Books talks for supporters in the roster that everybody sees. Whoever comes first has the slot; who comes after is told who,
 * and what else fits. What planners are changing meanwhile gets the talk too, if it fits there.
 */
public record BookTalk(PublishedWeeks weeks) {

    private static final int TRIES = 8;

    /**
     * What came of it.
     *
     * @param week the roster it was looked for in last
     * @param version the version of the roster with the talk; null: it does not fit there
     * @param taken what is in the way: visits of the two at that time
     * @param others what else fits; null: it was booked
     */
    public record Outcome(
            WarmRoster week,
            @Nullable Long version,
            List<Placed> taken,
            @Nullable TalkAnswer others) {

        public Outcome {
            taken = List.copyOf(taken);
        }
    }

    /**
     * Books a talk.
     *
     * @param author id of the person who does it
     * @throws InvalidInputException if no roster is published of that date
     */
    public Outcome book(String centre, TalkQuestion question, SlotCode slot, String author) {
        for (int i = 0; i < TRIES; i++) {
            WarmRoster week = week(centre, slot);
            if (booked(week, question, slot).isPresent()) {
                return new Outcome(week, week.version(), List.of(), null);
            }
            Optional<Roster> booked = week.coffee().booked(question, slot);
            if (booked.isEmpty()) {
                return taken(week, question, slot);
            }
            try {
                long version = keep(
                        week,
                        booked.get(),
                        draft -> draft.coffee()
                                .booked(question, slot)
                                .orElse(draft.judged().roster()),
                        "book-talk",
                        author);
                return new Outcome(week, version, List.of(), null);
            } catch (VersionConflictException e) {
                // Somebody else changed it in between: is there still room?
            }
        }
        throw new InvalidInputException(Fault.of("desk.busy"));
    }

    private WarmRoster week(String centre, SlotCode slot) {
        return weeks.of(centre, slot.date())
                .orElseThrow(() -> new InvalidInputException(Fault.of("desk.no-week", slot.date())));
    }

    /** Whoever asks again for what they have, as phones do, has it. */
    private static Optional<Placed> booked(WarmRoster week, TalkQuestion question, SlotCode slot) {
        return at(week, slot).stream()
                .filter(placed -> placed.start() == slot.start())
                .filter(placed -> placed.supporter().equals(question.supporter()))
                .filter(placed -> placed.visit() instanceof TalkVisit talk
                        && talk.partner().id().equals(question.partner()))
                .findFirst();
    }

    private static List<Placed> at(WarmRoster week, SlotCode slot) {
        return week.week(Audience.PLANNER).places().placed().stream()
                .filter(placed -> placed.date().equals(slot.date()))
                .toList();
    }

    /** @param inDraft the same done to what planners are changing meanwhile */
    private long keep(
            WarmRoster week, Roster made, Function<WarmRoster, Roster> inDraft, String action, String author) {
        WarmRosters rosters = weeks.rosters();
        WarmRoster draft = rosters.draft(week.centre(), week.roster()).orElseThrow();
        Answer next = week.answer(made);
        if (draft.version() == week.version()) {
            return rosters.database().write(week.centre(), tx -> {
                CentreRosters centre = new CentreRosters(tx);
                long version = centre.replace(week.roster(), week.version(), next, action, author);
                centre.publish(week.roster(), version, author);
                return version;
            });
        }
        Answer other = draft.answer(inDraft.apply(draft));
        Versions known = new Versions(draft.version(), week.version());
        return rosters.database()
                .write(
                        week.centre(),
                        tx -> new CentreRosters(tx)
                                .publishBeside(week.roster(), known, List.of(next, other), action, author));
    }

    /**
     * Takes a talk back that was booked; one that is not there any more is passed over.
     *
     * @param author id of the person who does it
     * @throws InvalidInputException if no roster is published of that date, or planners are changing it all the time
     */
    public void takeBack(String centre, TalkQuestion question, SlotCode slot, String author) {
        for (int i = 0; i < TRIES; i++) {
            WarmRoster week = week(centre, slot);
            Optional<Placed> booked = booked(week, question, slot);
            if (booked.isEmpty()) {
                return;
            }
            String visit = booked.get().visit().id();
            try {
                Roster without = before(week, booked.get(), question, slot).orElseGet(() -> without(visit, week));
                keep(week, without, draft -> without(visit, draft), "unbook-talk", author);
                return;
            } catch (VersionConflictException e) {
                // Somebody else changed it in between: is it still there?
            }
        }
        throw new InvalidInputException(Fault.of("desk.busy"));
    }

    /**
     * The roster as it was before just this talk was booked in it, with all that made way for it where it was. Empty if something
     * else has changed since.
     */
    private Optional<Roster> before(WarmRoster week, Placed talk, TalkQuestion asked, SlotCode slot) {
        if (week.version() == 1) {
            return Optional.empty();
        }
        TalkQuestion question = new TalkQuestion(
                asked.supporter(), asked.partner(), talk.visit().minutes(), false);
        WarmRoster then = weeks.rosters().earlier(week, week.version() - 1);
        boolean isJustThis = Stream.of(asked.times(), TalkTimes.ALL)
                .flatMap(times -> then.coffee().booked(question.at(times), slot).stream())
                .anyMatch(made -> made.rounds().equals(week.judged().asWritten().rounds()));
        return isJustThis ? Optional.of(then.judged().asWritten()) : Optional.empty();
    }

    private static Roster without(String visit, WarmRoster week) {
        Roster without = TakenBack.of(week.judged().asWritten(), visit);
        return without.claiming(JudgedRoster.of(week.judged().problem(), without)
                .judgement()
                .verdict()
                .score()
                .toString());
    }

    private static Outcome taken(WarmRoster week, TalkQuestion question, SlotCode slot) {
        FitTalk fit = week.coffee();
        TalkAnswer others = fit.ask(question);
        int end = slot.start() + others.minutes();
        List<Placed> taken = at(week, slot).stream()
                .filter(placed -> placed.start() < end && slot.start() < placed.end())
                .filter(placed -> placed.supporter().equals(question.supporter())
                        || placed.visit().persons().contains(TalkVisit.person(question.partner())))
                .toList();
        return new Outcome(week, null, taken, others);
    }
}
