package be.koffieronde.bench;

import be.koffieronde.bench.RoutingFleet.Vehicle;
import be.koffieronde.bench.RoutingNodes.Stop;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What binds stops of different vehicles: the sessions of a need have one supporter and lie some days apart, and talks and
 * meetings are for somebody with a session of a pupil concerned. Holds which vehicle each stop is in.
 */
final class RoutingBonds {

    /** In place of a vehicle: the stop is not visited. */
    static final int NOWHERE = -1;

    private final List<Vehicle> vehicles;
    private final int[] vehicleOf;
    private final int[] needOf;
    private final int[][] introductionsOf;
    private final List<NeedStops> needs = new ArrayList<>();

    /**
     * The stops of a need.
     *
     * @param sessions its sessions
     * @param hangers talks and meetings for which a session of this need is introduction enough
     */
    private record NeedStops(int minDaysApart, List<Integer> sessions, List<Integer> hangers) {}

    RoutingBonds(RoutingNodes nodes) {
        vehicles = nodes.fleet().vehicles();
        List<Stop> stops = nodes.stops();
        vehicleOf = new int[stops.size()];
        needOf = new int[stops.size()];
        introductionsOf = new int[stops.size()][];
        Arrays.fill(vehicleOf, NOWHERE);
        Arrays.fill(needOf, -1);
        Map<String, Integer> numbers = new HashMap<>();
        for (int k = 0; k < stops.size(); k++) {
            if (nodes.visit(stops.get(k)) instanceof SupportVisit session) {
                needOf[k] = number(session.need(), numbers);
                needs.get(needOf[k]).sessions().add(k);
            }
        }
        for (int k = 0; k < stops.size(); k++) {
            Visit visit = nodes.visit(stops.get(k));
            if (OpenWeeks.isForAcquaintances(visit)) {
                introduce(k, nodes.fleet().weeks().introductions(visit), numbers);
            }
        }
    }

    private int number(Need need, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(need.id(), id -> {
            needs.add(new NeedStops(need.minDaysApart(), new ArrayList<>(), new ArrayList<>()));
            return needs.size() - 1;
        });
    }

    private void introduce(int stop, Set<String> introductions, Map<String, Integer> numbers) {
        introductionsOf[stop] = introductions.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .sorted()
                .toArray();
        for (int need : introductionsOf[stop]) {
            needs.get(need).hangers().add(stop);
        }
    }

    int vehicle(int stop) {
        return vehicleOf[stop];
    }

    void put(int stop, int vehicle) {
        vehicleOf[stop] = vehicle;
    }

    void clear() {
        Arrays.fill(vehicleOf, NOWHERE);
    }

    /** Whether all bonds of these stops hold. */
    boolean hold(int[] changed, int size) {
        Set<Integer> touched = new LinkedHashSet<>();
        for (int c = 0; c < size; c++) {
            int stop = changed[c];
            if (introductionsOf[stop] != null && !isAcquainted(stop)) {
                return false;
            }
            if (needOf[stop] >= 0) {
                touched.add(needOf[stop]);
            }
        }
        return touched.stream().map(needs::get).allMatch(this::hold);
    }

    private boolean hold(NeedStops need) {
        int before = NOWHERE;
        for (int first = 0; first < need.sessions().size(); first++) {
            int vehicle = vehicleOf[need.sessions().get(first)];
            if (vehicle == NOWHERE) {
                continue;
            }
            if (before != NOWHERE && supporter(before) != supporter(vehicle)) {
                return false;
            }
            before = vehicle;
            if (!isFarEnough(need, first)) {
                return false;
            }
        }
        return need.hangers().stream().allMatch(this::isAcquainted);
    }

    private boolean isFarEnough(NeedStops need, int last) {
        int day = vehicles.get(vehicleOf[need.sessions().get(last)]).day();
        for (int k = 0; k < last; k++) {
            int other = vehicleOf[need.sessions().get(k)];
            if (other != NOWHERE && Math.abs(vehicles.get(other).day() - day) < need.minDaysApart()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAcquainted(int hanger) {
        int vehicle = vehicleOf[hanger];
        if (vehicle == NOWHERE) {
            return true;
        }
        for (int need : introductionsOf[hanger]) {
            for (int session : needs.get(need).sessions()) {
                if (vehicleOf[session] != NOWHERE && supporter(vehicleOf[session]) == supporter(vehicle)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int supporter(int vehicle) {
        return vehicles.get(vehicle).supporter();
    }
}
