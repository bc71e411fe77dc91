package be.koffieronde.planning.timefold;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import be.koffieronde.planning.data.Booking;
import be.koffieronde.planning.data.Face;
import be.koffieronde.planning.data.ProblemData.NeedJobs;
import be.koffieronde.planning.data.Series.Slotted;
import be.koffieronde.planning.data.Shift.ContractWeek;
import be.koffieronde.planning.rounds.Tally;
import be.koffieronde.planning.rounds.TimedRound;
import be.koffieronde.planning.rounds.WeekTally;
import be.koffieronde.problem.Rule;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The contract's rules as constraint streams. Those that count rounds or weeks are in the tables of {@link Tally} and
 * {@link WeekTally}, the others have a stream of their own here. Streams that several rules begin with are built from the same
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
    private static final UniConstraintCollector<TimedRound, ?, WeekTally> WEEK = ConstraintCollectors.sum(
            round -> round.tally().share(),
            new WeekTally(),
            (week, round) -> week.copy().plus(round),
            (week, round) -> week.copy().minus(round));
    private static final Function<TimedRound, Iterable<Slotted>> SLOTS = TimedRound::slots;
    private static final Function<Slotted, Integer> SERIES = Slotted::index;
    private static final Function<TimedRound, Iterable<Face>> FACES = TimedRound::faces;
    private static final Predicate<Stop> NEEDS_INTRODUCTION = stop -> stop.job().needsIntroduction();

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.of(Rule.values()).map(rule -> constraint(factory, rule)).toArray(Constraint[]::new);
    }

    Constraint constraint(ConstraintFactory factory, Rule rule) {
        if (rule == Rule.CHANGED_FROM_AGREED) {
            return changedFromAgreed(factory);
        }
        if (Tally.RULES.contains(rule)) {
            return perRound(factory, rule);
        }
        if (WeekTally.RULES.contains(rule)) {
            return perWeek(factory, rule);
        }
        return switch (rule) {
            case PUPIL_SHARED -> pairs(factory, rule, RosterConstraints::areShared);
            case SESSIONS_TOO_CLOSE -> pairs(factory, rule, RosterConstraints::areTooClose);
            case DOUBLE_BOOKED -> doubleBooked(factory);
            case TALK_WITH_A_STRANGER -> talkWithAStranger(factory);
            case TALK_MOVED, SESSION_MOVED -> moved(factory, rule);
            case ANOTHER_FACE -> anotherFace(factory);
            default -> leftOut(factory, rule);
        };
    }

    private static Constraint perRound(ConstraintFactory factory, Rule rule) {
        return timedRounds(factory)
                .filter(round -> round.tally().amount(rule) > 0)
                .penalizeLong(perUnit(rule), round -> round.tally().amount(rule))
                .asConstraint(rule.title());
    }

    private static Constraint perWeek(ConstraintFactory factory, Rule rule) {
        return timedRounds(factory)
                .groupBy(CONTRACT, WEEK)
                .filter((contract, week) -> week.amount(rule, contract) > 0)
                .penalizeLong(perUnit(rule), (contract, week) -> week.amount(rule, contract))
                .asConstraint(rule.title());
    }

    /** Pairs of planned sessions of one need, each once. */
    private static Constraint pairs(ConstraintFactory factory, Rule rule, BiPredicate<Stop, Stop> isCounted) {
        return factory.forEach(Stop.class)
                .filter(SESSION_WITH_SIBLINGS)
                .join(factory.forEach(Stop.class).filter(SESSION_WITH_SIBLINGS), equal(NEED), lessThan(INDEX))
                .filter(isCounted)
                .penalizeLong(perUnit(rule), (one, other) -> NeedJobs.POINTS_PER_PAIR)
                .asConstraint(rule.title());
    }

    private static boolean areShared(Stop one, Stop other) {
        return one.supporter() != other.supporter() && !one.isStandIn() && !other.isStandIn();
    }

    private static boolean areTooClose(Stop one, Stop other) {
        return Math.abs(one.day() - other.day()) < one.job().minDaysApart();
    }

    private static Constraint doubleBooked(ConstraintFactory factory) {
        return bookings(factory)
                .join(
                        bookings(factory).concat(factory.forEach(Booking.class)),
                        equal(Booking::person),
                        equal(Booking::day),
                        overlapping(Booking::start, Booking::end),
                        lessThan(Booking::job))
                .filter((one, other) -> one.round() != other.round())
                .penalizeLong(perUnit(Rule.DOUBLE_BOOKED), Booking::overlap)
                .asConstraint(Rule.DOUBLE_BOOKED.title());
    }

    private static Constraint talkWithAStranger(ConstraintFactory factory) {
        return factory.forEach(Stop.class)
                .filter(NEEDS_INTRODUCTION)
                .ifNotExists(
                        Stop.class, equal(Stop::supporter), filtering((visit, session) -> session.introducesTo(visit)))
                .penalizeLong(
                        perUnit(Rule.TALK_WITH_A_STRANGER), visit -> visit.job().minutes())
                .asConstraint(Rule.TALK_WITH_A_STRANGER.title());
    }

    private static Constraint moved(ConstraintFactory factory, Rule rule) {
        return timedRounds(factory)
                .flattenLast(SLOTS)
                .concat(factory.forEach(Slotted.class))
                .filter(visit -> visit.series().rule() == rule)
                .groupBy(SERIES, new SlotCollector())
                .filter((series, moved) -> moved > 0)
                .penalizeLong(perUnit(rule), (series, moved) -> moved)
                .asConstraint(rule.title());
    }

    private static Constraint anotherFace(ConstraintFactory factory) {
        return timedRounds(factory)
                .flattenLast(FACES)
                .concat(factory.forEach(Face.class))
                .groupBy(Face::school, Face::week, ConstraintCollectors.countDistinct(Face::supporter))
                .filter((school, week, supporters) -> supporters > 1)
                .penalizeLong(perUnit(Rule.ANOTHER_FACE), (school, week, supporters) -> supporters - 1)
                .asConstraint(Rule.ANOTHER_FACE.title());
    }

    /** In rounds, and by talks that were agreed and are left out. */
    private static Constraint changedFromAgreed(ConstraintFactory factory) {
        Rule rule = Rule.CHANGED_FROM_AGREED;
        return timedRounds(factory)
                .filter(round -> round.tally().amount(rule) > 0)
                .map(round -> round.tally().amount(rule))
                .concat(factory.forEachIncludingUnassigned(Stop.class)
                        .filter(stop -> !stop.isPlanned() && stop.job().changedIfLeftOut() > 0)
                        .map(stop -> stop.job().changedIfLeftOut()))
                .penalizeLong(perUnit(rule), changed -> changed)
                .asConstraint(rule.title());
    }

    private static Constraint leftOut(ConstraintFactory factory, Rule rule) {
        return factory.forEachIncludingUnassigned(Stop.class)
                .filter(stop -> !stop.isPlanned() && stop.job().kind().ifLeftOut() == rule)
                .penalizeLong(perUnit(rule), stop -> stop.job().worth())
                .asConstraint(rule.title());
    }

    private static UniConstraintStream<TimedRound> timedRounds(ConstraintFactory factory) {
        return factory.forEach(Round.class).map(TIMED);
    }

    private static UniConstraintStream<Booking> bookings(ConstraintFactory factory) {
        return timedRounds(factory).flattenLast(BOOKINGS);
    }

    private static HardMediumSoftLongScore perUnit(Rule rule) {
        return PlanSolution.points(rule, rule.defaultPoints());
    }
}
