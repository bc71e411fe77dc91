package be.koffieronde.osm;

import be.koffieronde.osm.signs.Traffic;
import crosby.binary.Osmformat;
import crosby.binary.Osmformat.HeaderBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the roads of an extract. */
final class WayPass extends PbfPass {

    private final List<Way> ways = new ArrayList<>();
    private @Nullable LocalDate date;

    List<Way> ways() {
        return ways;
    }

    /** The day up to which the extract is complete, if it says so. */
    @Nullable
    LocalDate date() {
        return date;
    }

    @Override
    protected void parse(HeaderBlock header) {
        super.parse(header);
        if (header.hasOsmosisReplicationTimestamp()) {
            date = LocalDate.ofInstant(Instant.ofEpochSecond(header.getOsmosisReplicationTimestamp()), ZoneOffset.UTC);
        }
    }

    @Override
    protected void parseWays(List<Osmformat.Way> found) {
        for (Osmformat.Way way : found) {
            if (isRoad(way)) {
                Traffic traffic = Traffic.of(tags(way.getKeysList(), way.getValsList()));
                if (traffic != null) {
                    ways.add(new Way(nodes(way), traffic));
                }
            }
        }
    }

    /** Most ways are buildings and fields: no tags are made for them. */
    private boolean isRoad(Osmformat.Way way) {
        for (int tag = 0; tag < way.getKeysCount(); tag++) {
            if (getStringById(way.getKeys(tag)).equals("highway")) {
                return true;
            }
        }
        return false;
    }

    /** Ids are written as differences from the one before. */
    private static long[] nodes(Osmformat.Way way) {
        long[] nodes = new long[way.getRefsCount()];
        long node = 0;
        for (int at = 0; at < nodes.length; at++) {
            node += way.getRefs(at);
            nodes[at] = node;
        }
        return nodes;
    }
}
