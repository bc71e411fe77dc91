package be.koffieronde.travel;

import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.place.Travel.Matrix;
import be.koffieronde.problem.place.Travel.Roads;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A problem's travel times as a table per profile, by the contract's rules ("Travel" in docs/problem-format.md): exact
 * minutes rounded up, plus parking, 0 from a location to itself. The tables of a road network are made at once, on all
 * processors; rows of the other kinds when they are first asked for. Safe for several threads.
 */
public final class TravelTables implements TravelTimes {

    private final Map<Profile, MinuteTable> tables;

    private TravelTables(Map<Profile, MinuteTable> tables) {
        this.tables = tables;
    }

    /**
     * The tables for the profiles that the problem's supporters have.
     *
     * @throws InvalidInputException with all faults of {@link #faults}, if there are any
     */
    public static TravelTables of(Problem problem) {
        List<Fault> faults = faults(problem);
        if (!faults.isEmpty()) {
            throw InvalidInputException.of(faults);
        }
        Function<Profile, MinuteTable> maker = maker(problem);
        Map<Profile, MinuteTable> tables = new EnumMap<>(Profile.class);
        profiles(problem).forEach(profile -> tables.put(profile, maker.apply(profile)));
        return new TravelTables(tables);
    }

    /**
     * What keeps a problem from having travel times, found without making the tables: a matrix that is missing or of
     * the wrong size, a road network without nodes, locations that no road joins to the others, or that are farther off
     * than anybody travels in a week. Empty if all is well.
     */
    public static List<Fault> faults(Problem problem) {
        Travel travel = problem.travel();
        if (travel instanceof Matrix matrix) {
            return faults(problem, matrix);
        }
        List<Fault> faults = new ArrayList<>(new TooFar(problem.locations()).faults(profiles(problem)));
        if (travel instanceof Roads roads) {
            faults.addAll(faults(problem, roads.network()));
        }
        return faults;
    }

    @Override
    public int minutes(Profile profile, int from, int to) {
        return table(profile).minutes(from, to);
    }

    /** @throws IllegalArgumentException if no supporter of the problem has this profile */
    @Override
    public MinuteTable table(Profile profile) {
        MinuteTable table = tables.get(profile);
        if (table == null) {
            throw new IllegalArgumentException(
                    "No supporter travels by %s; there are tables for %s".formatted(profile.id(), tables.keySet()));
        }
        return table;
    }

    private static Function<Profile, MinuteTable> maker(Problem problem) {
        Travel travel = problem.travel();
        List<Location> locations = problem.locations();
        if (travel instanceof Roads roads) {
            return profile -> rounded(problem, profile, roads(locations, roads.network(), profile))
                    .complete();
        }
        if (travel instanceof Matrix matrix) {
            return profile -> rounded(
                    problem,
                    profile,
                    new MatrixMinutes(Objects.requireNonNull(matrix.minutes().get(profile))));
        }
        return profile -> rounded(problem, profile, new EstimatedMinutes(locations, Pace.of(profile)));
    }

    private static RoadMinutes roads(List<Location> locations, RoadNetwork network, Profile profile) {
        return new RoadMinutes(locations, RoadAccess.of(locations, network, profile), network, Pace.of(profile));
    }

    private static WholeMinutes rounded(Problem problem, Profile profile, ExactMinutes exact) {
        return new WholeMinutes(
                problem.locations().size(), exact, problem.travel().parkingMinutes(profile));
    }

    private static List<Fault> faults(Problem problem, Matrix matrix) {
        int locations = problem.locations().size();
        List<Fault> faults = new ArrayList<>();
        for (Profile profile : profiles(problem)) {
            String place = "travel.minutes." + profile.id();
            List<List<Double>> rows = matrix.minutes().get(profile);
            if (rows == null) {
                faults.add(Fault.of("travel.no-table", RoadFaults.name(profile)).in(place));
            } else if (!new MatrixMinutes(rows).isFor(locations)) {
                faults.add(Fault.of("travel.wrong-size", locations).in(place));
            }
        }
        return faults;
    }

    private static List<Fault> faults(Problem problem, RoadNetwork network) {
        if (network.nodes().isEmpty()) {
            return List.of(Fault.of("travel.no-nodes", network.file()).in("travel.network"));
        }
        Set<Profile> profiles = network.isShared() ? EnumSet.of(Profile.CAR) : profiles(problem);
        List<Fault> faults = new ArrayList<>();
        profiles.forEach(profile -> faults.addAll(faults(problem.locations(), network, profile)));
        return faults;
    }

    private static List<Fault> faults(List<Location> locations, RoadNetwork network, Profile profile) {
        return RoadAccess.open(network, profile).isEmpty()
                ? List.of(Fault.of("travel.no-edges", network.file(), RoadFaults.name(profile))
                        .in("travel.network"))
                : new RoadFaults(locations, network, profile).all();
    }

    private static Set<Profile> profiles(Problem problem) {
        Set<Profile> profiles = EnumSet.noneOf(Profile.class);
        problem.supporters().stream().map(Supporter::profile).forEach(profiles::add);
        return profiles;
    }
}
