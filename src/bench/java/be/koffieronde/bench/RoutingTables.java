package be.koffieronde.bench;

import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Minutes and points between the nodes of the routing model: row from, column to. */
final class RoutingTables {

    private final RoutingNodes nodes;
    private final OpenWeeks weeks;
    private final double workload;

    RoutingTables(RoutingNodes nodes) {
        this.nodes = nodes;
        weeks = nodes.fleet().weeks();
        workload = weeks.points(Rule.UNEVEN_WORKLOAD) * 2 * share();
    }

    /** Which part of all hours the visits take. What one minute more adds to the workload is twice that, in points. */
    private double share() {
        double contracts = weeks.calendar().weeks()
                * (double) weeks.supporters().stream()
                        .mapToInt(Supporter::weeklyMinutes)
                        .sum();
        double work = weeks.visits().stream().mapToInt(Visit::minutes).sum();
        return contracts == 0 ? 0 : Math.min(1, work / contracts);
    }

    /** One number per vehicle, made once for all vehicles of a profile. */
    int[] perVehicle(ToIntFunction<Supporter> make) {
        Map<Profile, Integer> made = new EnumMap<>(Profile.class);
        return nodes.fleet().vehicles().stream()
                .map((Vehicle vehicle) -> nodes.fleet().supporter(vehicle))
                .mapToInt(supporter -> made.computeIfAbsent(supporter.profile(), profile -> make.applyAsInt(supporter)))
                .toArray();
    }

    /** Points for a supporter's drives, and for each visit that is left, apart from its drive. */
    long[][] costs(int number) {
        Supporter supporter = weeks.supporters().get(number);
        double between = weeks.points(Rule.TRAVEL_BETWEEN_VISITS) + workload;
        double commute = weeks.points(Rule.COMMUTE);
        long[] prices = prices(supporter);
        return table((from, to) -> {
            boolean isCommute = nodes.isHome(from) || nodes.isHome(to);
            return prices[from] + Math.round(drive(supporter, from, to) * (isCommute ? commute : between));
        });
    }

    /** Minutes from start to start, if nobody waits: the visit and the drive, but no drive from or to home. */
    long[][] minutes(Supporter supporter) {
        return table((from, to) -> {
            if (nodes.isHome(from)) {
                return 0;
            }
            int visit = nodes.visit(from).minutes();
            return nodes.isHome(to) ? visit : visit + drive(supporter, from, to);
        });
    }

    private long[] prices(Supporter supporter) {
        long[] prices = new long[nodes.size()];
        long change = weeks.points(Rule.SUPPORTER_CHANGED);
        for (int node = nodes.homes(); node < prices.length; node++) {
            RoutingNodes.Stop stop = nodes.stops().get(node - nodes.homes());
            Visit visit = nodes.visit(stop);
            boolean isChange = OpenWeeks.isChange(visit, supporter);
            prices[node] = stop.price() + (isChange ? change : 0) + Math.round(workload * visit.minutes());
        }
        return prices;
    }

    private interface Entry {

        long of(int from, int to);
    }

    private long[][] table(Entry entry) {
        long[][] table = new long[nodes.size()][nodes.size()];
        for (int from = 0; from < table.length; from++) {
            for (int to = 0; to < table.length; to++) {
                table[from][to] = nodes.isHome(from) && nodes.isHome(to) ? 0 : entry.of(from, to);
            }
        }
        return table;
    }

    private int drive(Supporter supporter, int from, int to) {
        return weeks.drive(supporter, nodes.location(from), nodes.location(to));
    }
}
