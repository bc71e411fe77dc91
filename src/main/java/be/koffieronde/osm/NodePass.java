package be.koffieronde.osm;

import be.koffieronde.osm.signs.Tags;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the places of the nodes that roads go along, as far as they are in an area, and what stands on the road there. */
final class NodePass extends PbfPass {

    private final RoadNodes roads;
    private final Area area;

    NodePass(RoadNodes roads, Area area) {
        this.roads = roads;
        this.area = area;
    }

    @Override
    protected void parseNodes(List<Node> nodes) {
        for (Node node : nodes) {
            int position = place(node.getId(), node.getLat(), node.getLon());
            if (position >= 0 && node.getKeysCount() > 0) {
                roads.mark(position, tags(node.getKeysList(), node.getValsList()));
            }
        }
    }

    /** Everything is written as the difference from the node before. Tags follow one another, with a 0 after each node. */
    @Override
    protected void parseDense(DenseNodes nodes) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int tag = 0;
        for (int node = 0; node < nodes.getIdCount(); node++) {
            id += nodes.getId(node);
            latitude += nodes.getLat(node);
            longitude += nodes.getLon(node);
            int position = place(id, latitude, longitude);
            int end = endOfTags(nodes, tag);
            if (position >= 0 && end > tag) {
                roads.mark(position, tags(nodes, tag, end));
            }
            tag = end + 1;
        }
    }

    /** The node's position, negative if it is not looked for. */
    private int place(long id, long latitude, long longitude) {
        int position = roads.position(id);
        if (position >= 0) {
            double north = parseLat(latitude);
            double east = parseLon(longitude);
            if (area.contains(north, east)) {
                roads.place(position, north, east);
            }
        }
        return position;
    }

    private static int endOfTags(DenseNodes nodes, int start) {
        int end = start;
        while (end < nodes.getKeysValsCount() && nodes.getKeysVals(end) != 0) {
            end += 2;
        }
        return end;
    }

    private Tags tags(DenseNodes nodes, int start, int end) {
        Map<String, String> tags = new HashMap<>();
        for (int at = start; at < end; at += 2) {
            tags.put(getStringById(nodes.getKeysVals(at)), getStringById(nodes.getKeysVals(at + 1)));
        }
        return new Tags(tags);
    }
}
