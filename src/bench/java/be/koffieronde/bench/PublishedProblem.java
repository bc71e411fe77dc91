package be.koffieronde.bench;

import be.koffieronde.problem.Need;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A published instance in the contract's form: one day, a supporter a vehicle, a pupil with one session a customer. Capacity
 * is dropped, and all times become minutes by a factor and are rounded down, so every published roster is one here too.
 *
 * <p>Where customers have profits, a session has one minute and the profit as priority: so medium is the profit lost, whatever
 * the customers' times are. The rest of a customer's time is then part of every drive away from it.
 *
 * @param factor minutes for a unit of time of the instance
 */
record PublishedProblem(PublishedInstance instance, int vehicles, double factor) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int WEEK_MINUTES = 7 * Clock.DAY;
    private static final double ROUNDING = 1e-9;

    private static final Weights DRIVES_ONLY = new Weights(Map.of(
            Rule.UNEVEN_WORKLOAD, 0,
            Rule.TRAVEL_BETWEEN_VISITS, 10,
            Rule.COMMUTE, 10,
            Rule.WAITING, 0));

    /** @throws InvalidInputException if the day of the instance does not fit into 24 hours by that factor */
    PublishedProblem {
        if (Math.floor(factor * instance.depot().due() + ROUNDING) > Clock.DAY) {
            throw new InvalidInputException(Fault.of(
                    "language.as-said",
                    "%s: its day of %s times factor %s is longer than 24 hours; give a --factor of at most %s"
                            .formatted(instance.name(), instance.depot().due(), factor, instance.factor())));
        }
    }

    /** Tells vehicles, and the factor if it is not the usual one. */
    String name() {
        String name = instance.name() + "-" + vehicles;
        return factor == instance.factor() ? name : name + "-by-" + factor;
    }

    Problem problem() {
        List<PublishedInstance.Stop> stops = instance.stops();
        return new Problem(
                name(),
                new Calendar(DAY, 1, Set.of()),
                IntStream.range(0, stops.size())
                        .mapToObj(k -> new Location("l" + k, 51, 5 + k / 1000.0))
                        .toList(),
                new Travel.Matrix(Map.of(Profile.CAR, drives()), Map.of()),
                customers()
                        .mapToObj(k -> new School(
                                "s" + k, "C" + k, "l" + k, null, WeekWindows.NONE, Set.of(), DatedExceptions.NONE))
                        .toList(),
                IntStream.range(0, vehicles).mapToObj(this::supporter).toList(),
                List.of(),
                List.of(),
                customers().mapToObj(this::pupil).toList(),
                List.of(),
                List.of(),
                DRIVES_ONLY);
    }

    /** The visit to a customer, by its number. */
    static String visit(int customer) {
        return "support/n%d/1/1".formatted(customer);
    }

    private IntStream customers() {
        return IntStream.range(1, instance.stops().size());
    }

    private int minutes(double time) {
        return (int) Math.floor(factor * time + ROUNDING);
    }

    private List<List<Double>> drives() {
        List<List<Double>> rows = new ArrayList<>();
        for (PublishedInstance.Stop from : instance.stops()) {
            rows.add(instance.stops().stream()
                    .map(to -> (double) drive(from, to))
                    .toList());
        }
        return rows;
    }

    private int drive(PublishedInstance.Stop from, PublishedInstance.Stop to) {
        if (from.equals(to)) {
            return 0;
        }
        return isDepot(from) || !instance.hasProfits()
                ? minutes(from.distance(to))
                : Math.max(0, minutes(from.service() + from.distance(to)) - 1);
    }

    private boolean isDepot(PublishedInstance.Stop stop) {
        return stop.equals(instance.depot());
    }

    private Supporter supporter(int vehicle) {
        return new Supporter(
                "v" + vehicle,
                "v" + vehicle,
                "l0",
                Profile.CAR,
                Set.of(),
                Map.of(DayOfWeek.MONDAY, new Window(0, minutes(instance.depot().due()))),
                WEEK_MINUTES,
                null,
                Map.of(),
                Set.of(),
                DatedExceptions.NONE);
    }

    private Pupil pupil(int customer) {
        PublishedInstance.Stop stop = instance.stops().get(customer);
        int session = instance.hasProfits() ? 1 : Math.max(1, minutes(stop.service()));
        Need need = new Need("n" + customer, Set.of(), 1, session, 1, when(stop, session), null, null, Term.ALWAYS);
        int priority = instance.hasProfits() ? stop.profit() : 1;
        return new Pupil(
                "p" + customer,
                "p" + customer,
                "s" + customer,
                null,
                priority,
                List.of(),
                Set.of(),
                DatedExceptions.NONE,
                List.of(need));
    }

    /** The contract's ways from and to home take no time of the day, so they are taken off here. */
    private WeekWindows when(PublishedInstance.Stop stop, int session) {
        PublishedInstance.Stop depot = instance.depot();
        int first = Math.max(minutes(stop.ready()), minutes(depot.ready()) + drive(depot, stop));
        int last = Math.min(minutes(stop.due()), minutes(depot.due()) - session - drive(stop, depot));
        return first > last
                ? WeekWindows.NONE
                : new WeekWindows(Map.of(DayOfWeek.MONDAY, List.of(new Window(first, last + session))));
    }
}
