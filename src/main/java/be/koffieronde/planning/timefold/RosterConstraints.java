package be.koffieronde.planning.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Job.Kind;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.problem.Rule;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The contract's rules as constraint streams, one method each. Streams that several rules begin with are built from the same
 * function instances, so that Timefold shares them and times a changed round once.
 */
public class RosterConstraints implements ConstraintProvider {

    private static final Function<Round, TimedRound> TIMED = Round::timed;
    private static final Function<TimedRound, Iterable<Booking>> BOOKINGS = TimedRound::bookings;
    private static final Predicate<Stop> SESSION_WITH_SIBLINGS =
            stop -> stop.job().hasSiblings();
    private static final Function<Stop, Integer> NEED = Stop::need;
    private static final Function<Stop, Integer> INDEX = Stop::index;
    private static final Function<TimedRound, ContractWeek> CONTRACT =
            round -> round.shift().contract();
    private static final ToIntFunction<TimedRound> WORKED = round -> round.tally().worked;
    private static final Function<TimedRound, Iterable<Slotted>> SLOTS = TimedRound::slots;
    private static final Function<Slotted, Integer> SERIES = Slotted::index;
    private static final Predicate<Stop> NEEDS_INTRODUCTION = stop -> stop.job().needsIntroduction();

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            unqualifiedSupporter(factory),
            outsideWindow(factory),
            outsideWorkingHours(factory),
            lateArrival(factory),
            pupilShared(factory),
            sessionsTooClose(factory),
            doubleBooked(factory),
            talkWithAStranger(factory),
            wrongSupporter(factory),
            overWeeklyHours(factory),
            noLunch(factory),
            pupilHoursLost(factory),
            meetingDropped(factory),
            commitmentDropped(factory),
            travelBetweenVisits(factory),
            commute(factory),
            waiting(factory),
            talkMissed(factory),
            supporterChanged(factory),
            outsidePreferredTime(factory),
            talkInOwnTime(factory),
            unevenWorkload(factory),
            talkMoved(factory),
            sessionMoved(factory)
        };
    }

    Constraint unqualifiedSupporter(ConstraintFactory factory) {
        return perRound(factory, Rule.UNQUALIFIED_SUPPORTER, tally -> tally.unqualified);
    }

    Constraint outsideWindow(ConstraintFactory factory) {
        return perRound(factory, Rule.OUTSIDE_WINDOW, tally -> tally.outsideWindow);
    }

    Constraint outsideWorkingHours(ConstraintFactory factory) {
        return perRound(factory, Rule.OUTSIDE_WORKING_HOURS, tally -> tally.outsideHours);
    }

    Constraint lateArrival(ConstraintFactory factory) {
        return perRound(factory, Rule.LATE_ARRIVAL, tally -> tally.late);
    }

    Constraint pupilShared(ConstraintFactory factory) {
        return sessionsOfANeed(factory)
                .filter((one, other) -> one.supporter() != other.supporter())
                .penalizeLong(PlanSolution.points(Rule.PUPIL_SHARED, 1), (one, other) -> NeedJobs.POINTS_PER_PAIR)
                .asConstraint(Rule.PUPIL_SHARED.title());
    }

    Constraint sessionsTooClose(ConstraintFactory factory) {
        return sessionsOfANeed(factory)
                .filter((one, other) ->
                        Math.abs(one.day() - other.day()) < one.job().minDaysApart())
                .penalizeLong(PlanSolution.points(Rule.SESSIONS_TOO_CLOSE, 1), (one, other) -> NeedJobs.POINTS_PER_PAIR)
                .asConstraint(Rule.SESSIONS_TOO_CLOSE.title());
    }

    Constraint doubleBooked(ConstraintFactory factory) {
        return bookings(factory)
                .join(
                        bookings(factory).concat(factory.forEach(Booking.class)),
                        equal(Booking::person),
                        equal(Booking::day),
                        overlapping(Booking::start, Booking::end),
                        lessThan(Booking::job))
                .filter((one, other) -> one.round() != other.round())
                .penalizeLong(PlanSolution.points(Rule.DOUBLE_BOOKED, 1), Booking::overlap)
                .asConstraint(Rule.DOUBLE_BOOKED.title());
    }

    Constraint talkWithAStranger(ConstraintFactory factory) {
        return factory.forEach(Stop.class)
                .filter(NEEDS_INTRODUCTION)
                .ifNotExists(
                        Stop.class, equal(Stop::supporter), filtering((visit, session) -> session.introducesTo(visit)))
                .penalizeLong(
                        PlanSolution.points(Rule.TALK_WITH_A_STRANGER, 1),
                        visit -> visit.job().minutes())
                .asConstraint(Rule.TALK_WITH_A_STRANGER.title());
    }

    Constraint wrongSupporter(ConstraintFactory factory) {
        return perRound(factory, Rule.WRONG_SUPPORTER, tally -> tally.wrongSupporter);
    }

    Constraint overWeeklyHours(ConstraintFactory factory) {
        return workedPerWeek(factory)
                .filter((week, worked) -> worked > week.minutes())
                .penalizeLong(PlanSolution.points(Rule.OVER_WEEKLY_HOURS, 1), (week, worked) -> worked - week.minutes())
                .asConstraint(Rule.OVER_WEEKLY_HOURS.title());
    }

    Constraint noLunch(ConstraintFactory factory) {
        return perRound(factory, Rule.NO_LUNCH, tally -> tally.lunchMissed);
    }

    Constraint pupilHoursLost(ConstraintFactory factory) {
        return leftOut(factory, Rule.PUPIL_HOURS_LOST, Kind.SUPPORT);
    }

    Constraint meetingDropped(ConstraintFactory factory) {
        return leftOut(factory, Rule.MEETING_DROPPED, Kind.MEETING);
    }

    Constraint commitmentDropped(ConstraintFactory factory) {
        return leftOut(factory, Rule.COMMITMENT_DROPPED, Kind.COMMITMENT);
    }

    Constraint travelBetweenVisits(ConstraintFactory factory) {
        return perRound(factory, Rule.TRAVEL_BETWEEN_VISITS, tally -> tally.travel);
    }

    Constraint commute(ConstraintFactory factory) {
        return perRound(factory, Rule.COMMUTE, tally -> tally.commute);
    }

    Constraint waiting(ConstraintFactory factory) {
        return perRound(factory, Rule.WAITING, tally -> tally.waiting);
    }

    Constraint talkMissed(ConstraintFactory factory) {
        return leftOut(factory, Rule.TALK_MISSED, Kind.TALK);
    }

    Constraint supporterChanged(ConstraintFactory factory) {
        return perRound(factory, Rule.SUPPORTER_CHANGED, tally -> tally.sessionsWithAnother);
    }

    Constraint outsidePreferredTime(ConstraintFactory factory) {
        return perRound(factory, Rule.OUTSIDE_PREFERRED_TIME, tally -> tally.sessionsOutsidePreferred);
    }

    Constraint talkInOwnTime(ConstraintFactory factory) {
        return perRound(factory, Rule.TALK_IN_OWN_TIME, tally -> tally.talksInOwnTime);
    }

    Constraint unevenWorkload(ConstraintFactory factory) {
        return workedPerWeek(factory)
                .filter((week, worked) -> week.minutes() > 0)
                .penalizeLong(
                        PlanSolution.points(Rule.UNEVEN_WORKLOAD, 1),
                        (week, worked) -> (long) worked * worked / week.minutes())
                .asConstraint(Rule.UNEVEN_WORKLOAD.title());
    }

    Constraint talkMoved(ConstraintFactory factory) {
        return moved(factory, Rule.TALK_MOVED, Slotted::isTalk);
    }

    Constraint sessionMoved(ConstraintFactory factory) {
        return moved(factory, Rule.SESSION_MOVED, visit -> !visit.isTalk());
    }

    private static Constraint moved(ConstraintFactory factory, Rule rule, Predicate<Slotted> isCounted) {
        return timedRounds(factory)
                .flattenLast(SLOTS)
                .concat(factory.forEach(Slotted.class))
                .filter(isCounted)
                .groupBy(SERIES, new SlotCollector())
                .filter((series, moved) -> moved > 0)
                .penalizeLong(PlanSolution.points(rule, rule.defaultPoints()), (series, moved) -> moved)
                .asConstraint(rule.title());
    }

    private static UniConstraintStream<TimedRound> timedRounds(ConstraintFactory factory) {
        return factory.forEach(Round.class).map(TIMED);
    }

    private static Constraint perRound(ConstraintFactory factory, Rule rule, ToIntFunction<Tally> amount) {
        return timedRounds(factory)
                .filter(round -> amount.applyAsInt(round.tally()) > 0)
                .penalizeLong(
                        PlanSolution.points(rule, rule.defaultPoints()), round -> amount.applyAsInt(round.tally()))
                .asConstraint(rule.title());
    }

    private static UniConstraintStream<Booking> bookings(ConstraintFactory factory) {
        return timedRounds(factory).flattenLast(BOOKINGS);
    }

    /** Pairs of planned sessions of one need, each once. */
    private static BiConstraintStream<Stop, Stop> sessionsOfANeed(ConstraintFactory factory) {
        return factory.forEach(Stop.class)
                .filter(SESSION_WITH_SIBLINGS)
                .join(factory.forEach(Stop.class).filter(SESSION_WITH_SIBLINGS), equal(NEED), lessThan(INDEX));
    }

    private static BiConstraintStream<ContractWeek, Integer> workedPerWeek(ConstraintFactory factory) {
        return timedRounds(factory).groupBy(CONTRACT, ConstraintCollectors.sum(WORKED));
    }

    private static Constraint leftOut(ConstraintFactory factory, Rule rule, Kind kind) {
        return factory.forEachIncludingUnassigned(Stop.class)
                .filter(stop -> !stop.isPlanned() && stop.job().kind() == kind)
                .penalizeLong(
                        PlanSolution.points(rule, rule.defaultPoints()),
                        stop -> stop.job().worth())
                .asConstraint(rule.title());
    }
}
