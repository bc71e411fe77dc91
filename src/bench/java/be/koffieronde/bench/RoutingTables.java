package be.koffieronde.bench;

import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.place.Profile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

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

    /** Points for drives as one profile makes them, and for each visit that is left, whoever came. */
    long[][] costs(Supporter supporter) {
        double between = weeks.points(Rule.TRAVEL_BETWEEN_VISITS) + workload;
        double commute = weeks.points(Rule.COMMUTE);
        long[] prices = prices();
        return table(supporter, (from, to, drive) -> {
            boolean isCommute = nodes.isHome(from) || nodes.isHome(to);
            return prices[from] + Math.round(drive * (isCommute ? commute : between));
        });
    }

    /** Minutes from start to start, if nobody waits: the visit and the drive, but no drive from or to home. */
    long[][] minutes(Supporter supporter) {
        return table(supporter, (from, to, drive) -> {
            if (nodes.isHome(from)) {
                return 0;
            }
            int visit = nodes.visit(from).minutes();
            return nodes.isHome(to) ? visit : visit + drive;
        });
    }

    private long[] prices() {
        long[] prices = new long[nodes.size()];
        for (int node = nodes.homes(); node < prices.length; node++) {
            RoutingNodes.Stop stop = nodes.stops().get(node - nodes.homes());
            prices[node] =
                    stop.price() + Math.round(workload * nodes.visit(stop).minutes());
        }
        return prices;
    }

    /** Points for changes of supporter if this one comes, per node. */
    long[] changes(int number) {
        Supporter supporter = weeks.supporters().get(number);
        long[] changes = new long[nodes.size()];
        for (int node = nodes.homes(); node < changes.length; node++) {
            boolean isChange = OpenWeeks.isChange(nodes.visit(node), supporter);
            changes[node] = isChange ? weeks.points(Rule.SUPPORTER_CHANGED) : 0;
        }
        return changes;
    }

    private interface Entry {

        long of(int from, int to, int drive);
    }

    private long[][] table(Supporter supporter, Entry entry) {
        String[] places =
                IntStream.range(0, nodes.size()).mapToObj(nodes::location).toArray(String[]::new);
        Map<String, Map<String, Integer>> drives = new HashMap<>();
        long[][] table = new long[nodes.size()][nodes.size()];
        for (int from = 0; from < table.length; from++) {
            String origin = places[from];
            Map<String, Integer> known = drives.computeIfAbsent(origin, place -> new HashMap<>());
            for (int to = 0; to < table.length; to++) {
                int drive = known.computeIfAbsent(places[to], place -> weeks.drive(supporter, origin, place));
                table[from][to] = nodes.isHome(from) && nodes.isHome(to) ? 0 : entry.of(from, to, drive);
            }
        }
        return table;
    }
}
