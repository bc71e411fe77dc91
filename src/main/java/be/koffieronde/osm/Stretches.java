package be.koffieronde.osm;

import java.util.ArrayList;
import java.util.List;

/** Cuts roads into straight stretches. What has no place is left out, and what stands on the road is heeded. */
final class Stretches {

    private final RoadNodes nodes;

    Stretches(RoadNodes nodes) {
        this.nodes = nodes;
    }

    List<Stretch> of(List<Way> ways) {
        List<Stretch> stretches = new ArrayList<>();
        ways.forEach(way -> cut(way, stretches));
        Crossings crossings = new Crossings(stretches, nodes.size());
        stretches.replaceAll(stretch -> pastBarriers(stretch, crossings));
        stretches.removeIf(Stretch::isForNobody);
        return stretches;
    }

    private void cut(Way way, List<Stretch> stretches) {
        long[] ids = way.nodes();
        int before = -1;
        for (long id : ids) {
            int node = nodes.position(id);
            boolean hasPlace = nodes.hasPlace(node);
            if (hasPlace && before >= 0 && before != node) {
                stretches.add(new Stretch(
                        before,
                        node,
                        nodes.metres(before, node),
                        way.traffic().there(),
                        way.traffic().back()));
            }
            before = hasPlace ? node : -1;
        }
    }

    /** A barrier drawn where more than two stretches meet is a slip: it stands on one of them, and nobody knows which. */
    private Stretch pastBarriers(Stretch stretch, Crossings crossings) {
        boolean judgeA = crossings.count(stretch.a()) <= 2;
        boolean judgeB = crossings.count(stretch.b()) <= 2;
        boolean cars = !(judgeA && nodes.stopsCars(stretch.a()) || judgeB && nodes.stopsCars(stretch.b()));
        boolean bikes = !(judgeA && nodes.stopsBikes(stretch.a()) || judgeB && nodes.stopsBikes(stretch.b()));
        return cars && bikes ? stretch : stretch.only(cars, bikes);
    }
}
