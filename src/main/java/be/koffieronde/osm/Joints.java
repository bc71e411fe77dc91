package be.koffieronde.osm;

import be.koffieronde.problem.fault.Fault;
import be.koffieronde.problem.fault.InvalidInputException;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork.Node;
import be.koffieronde.travel.NearestNode;
import be.koffieronde.travel.RoadAccess;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The nodes at which locations will join the roads: for each profile the nearest one. */
final class Joints {

    /** Nobody lives or goes to school farther from a road; then it is the wrong extract. */
    private static final double MOST_KM = 5;

    /** Beyond so many faults the rest is only counted. */
    private static final int MOST_LINES = 20;

    private final List<Location> locations;
    private final List<Node> nodes;
    private final BitSet joints = new BitSet();
    private final double[] km;

    private Joints(List<Location> locations, List<Node> nodes) {
        this.locations = locations;
        this.nodes = nodes;
        this.km = new double[locations.size()];
    }

    /** @throws InvalidInputException if a location is far from any road */
    static BitSet of(List<Location> locations, List<Node> nodes, List<Stretch> stretches) {
        Joints joints = new Joints(locations, nodes);
        for (Profile profile : Profile.values()) {
            joints.add(ends(stretches, profile));
        }
        joints.throwIfFar();
        return joints.joints;
    }

    private void add(BitSet open) {
        if (open.isEmpty()) {
            return;
        }
        NearestNode nearest = new NearestNode(nodes, open);
        for (int position = 0; position < km.length; position++) {
            RoadAccess access = nearest.to(locations.get(position));
            joints.set(access.node());
            km[position] = Math.max(km[position], access.km());
        }
    }

    private void throwIfFar() {
        int[] far = IntStream.range(0, km.length)
                .filter(position -> km[position] > MOST_KM)
                .toArray();
        if (far.length > 0) {
            List<Fault> faults =
                    IntStream.of(far).limit(MOST_LINES).mapToObj(this::fault).collect(Collectors.toList());
            if (far.length > MOST_LINES) {
                faults.add(Fault.of("osm.far-more", far.length - MOST_LINES).in("locations"));
            }
            throw InvalidInputException.of(faults);
        }
    }

    private Fault fault(int position) {
        return Fault.of("osm.far", locations.get(position).id(), km[position]).in("locations[%d]".formatted(position));
    }

    private static BitSet ends(List<Stretch> stretches, Profile profile) {
        BitSet ends = new BitSet();
        for (Stretch stretch : stretches) {
            if (stretch.there().isFor(profile) || stretch.back().isFor(profile)) {
                ends.set(stretch.a());
                ends.set(stretch.b());
            }
        }
        return ends;
    }
}
