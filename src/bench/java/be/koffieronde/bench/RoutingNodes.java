package be.koffieronde.bench;

import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places of the routing model: the homes of the supporters, then the visits. A session that prefers some times stands
 * there twice, once for the preferred times and once, for its price, for all of them; at most one of the two is visited.
 *
 * @param homes how many homes come first
 * @param stops the other nodes, in their order
 */
record RoutingNodes(RoutingFleet fleet, int homes, List<Stop> stops) {

    /**
     * One node of a visit.
     *
     * @param visit position in the problem's visits
     * @param starts per vehicle when it may start there, in minutes of the horizon; none if the vehicle may not come
     * @param price in soft points, whoever comes
     */
    record Stop(int visit, List<List<Starts>> starts, long price) {

        /** When it may start at all. */
        List<Starts> allStarts() {
            return Starts.joined(starts.stream().flatMap(List::stream).toList());
        }

        int[] vehicles() {
            return IntStream.range(0, starts.size())
                    .filter(vehicle -> !starts.get(vehicle).isEmpty())
                    .toArray();
        }
    }

    static RoutingNodes of(RoutingFleet fleet) {
        OpenWeeks weeks = fleet.weeks();
        List<Stop> stops = new ArrayList<>();
        for (int v = 0; v < weeks.visits().size(); v++) {
            Visit visit = weeks.visits().get(v);
            Stop any = stop(fleet, v, false);
            Stop preferred = stop(fleet, v, true);
            if (any.vehicles().length == 0) {
                continue;
            }
            boolean isChoosy = weeks.preferred(visit, 0) != null;
            if (!isChoosy || preferred.vehicles().length > 0) {
                stops.add(preferred);
            }
            if (isChoosy) {
                stops.add(any);
            }
        }
        return new RoutingNodes(fleet, weeks.supporters().size(), stops);
    }

    private static Stop stop(RoutingFleet fleet, int v, boolean isPreferred) {
        OpenWeeks weeks = fleet.weeks();
        Visit visit = weeks.visits().get(v);
        List<List<Starts>> starts = new ArrayList<>();
        for (Vehicle vehicle : fleet.vehicles()) {
            Supporter supporter = fleet.supporter(vehicle);
            starts.add(
                    weeks.mayHave(supporter, visit)
                            ? starts(weeks, visit, supporter, vehicle.day(), isPreferred).stream()
                                    .map(range -> range.plus(vehicle.midnight()))
                                    .toList()
                            : List.of());
        }
        return new Stop(v, starts, isPreferred ? 0 : weeks.points(Rule.OUTSIDE_PREFERRED_TIME));
    }

    private static List<Starts> starts(
            OpenWeeks weeks, Visit visit, Supporter supporter, int day, boolean isPreferred) {
        List<Starts> any = weeks.starts(visit, supporter, day);
        List<Starts> preferred = weeks.preferred(visit, day);
        return isPreferred && preferred != null ? Starts.common(any, preferred) : any;
    }

    /** The nodes, counted from the first stop, of a vehicle's visits in a roster. */
    IntStream stopsOf(Roster roster, Vehicle vehicle) {
        LocalDate date = fleet.weeks().calendar().date(vehicle.day());
        return roster.rounds().stream()
                .filter(round ->
                        round.supporter().equals(fleet.supporter(vehicle).id())
                                && round.date().equals(date))
                .flatMap(round -> round.visits().stream())
                .mapToInt(planned -> stopOf(planned, vehicle));
    }

    private int stopOf(PlannedVisit planned, Vehicle vehicle) {
        int number = fleet.vehicles().indexOf(vehicle);
        return IntStream.range(0, stops.size())
                .filter(stop -> visit(stops.get(stop)).id().equals(planned.id()))
                .filter(stop ->
                        Starts.anyContains(stops.get(stop).starts().get(number), vehicle.midnight() + planned.start()))
                .findFirst()
                .orElseThrow();
    }

    int size() {
        return homes + stops.size();
    }

    Visit visit(Stop stop) {
        return fleet.weeks().visits().get(stop.visit());
    }

    /** The visit of a node that is no home. */
    Visit visit(int node) {
        return visit(stops.get(node - homes));
    }

    boolean isHome(int node) {
        return node < homes;
    }

    String location(int node) {
        return isHome(node)
                ? fleet.weeks().supporters().get(node).home()
                : visit(node).location();
    }
}
