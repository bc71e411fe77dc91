package be.koffieronde.osm;

import com.google.protobuf.ByteString;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.BlockOutputStream;
import crosby.binary.file.FileBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes invented extracts in the PBF format: nodes first, then ways, as most extracts are sorted. */
public final class ExtractWriter implements AutoCloseable {

    /** As in extracts that are made by others. */
    private static final int IN_BLOCK = 8_000;

    private static final double UNITS_OF_DEGREE = 1e7;

    private final BlockOutputStream out;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private DenseNodes.Builder nodes = DenseNodes.newBuilder();
    private PrimitiveGroup.Builder ways = PrimitiveGroup.newBuilder();
    private long lastId;
    private long lastLatitude;
    private long lastLongitude;

    public ExtractWriter(Path file) {
        this(
                file,
                HeaderBlock.newBuilder().addRequiredFeatures("OsmSchema-V0.6").addRequiredFeatures("DenseNodes"));
    }

    ExtractWriter(Path file, HeaderBlock.Builder header) {
        try {
            out = new BlockOutputStream(Files.newOutputStream(file));
            out.write(FileBlock.newInstance("OSMHeader", header.build().toByteString(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.put("", 0);
    }

    /** @param tags keys and values by turns */
    public ExtractWriter node(long id, double latitude, double longitude, String... tags) {
        long north = Math.round(latitude * UNITS_OF_DEGREE);
        long east = Math.round(longitude * UNITS_OF_DEGREE);
        nodes.addId(id - lastId).addLat(north - lastLatitude).addLon(east - lastLongitude);
        lastId = id;
        lastLatitude = north;
        lastLongitude = east;
        for (String tag : tags) {
            nodes.addKeysVals(text(tag));
        }
        nodes.addKeysVals(0);
        if (nodes.getIdCount() == IN_BLOCK) {
            endBlock();
        }
        return this;
    }

    /** @param tags keys and values by turns */
    public ExtractWriter way(long id, long[] refs, String... tags) {
        if (nodes.getIdCount() > 0) {
            endBlock();
        }
        Way.Builder way = Way.newBuilder().setId(id);
        long last = 0;
        for (long ref : refs) {
            way.addRefs(ref - last);
            last = ref;
        }
        for (int tag = 0; tag < tags.length; tag += 2) {
            way.addKeys(text(tags[tag])).addVals(text(tags[tag + 1]));
        }
        ways.addWays(way);
        if (ways.getWaysCount() == IN_BLOCK) {
            endBlock();
        }
        return this;
    }

    @Override
    public void close() {
        endBlock();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, added -> texts.size());
    }

    private void endBlock() {
        PrimitiveBlock.Builder block = PrimitiveBlock.newBuilder();
        StringTable.Builder table = StringTable.newBuilder();
        texts.keySet().forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
        block.setStringtable(table);
        if (nodes.getIdCount() > 0) {
            block.addPrimitivegroup(PrimitiveGroup.newBuilder().setDense(nodes));
        }
        if (ways.getWaysCount() > 0) {
            block.addPrimitivegroup(ways);
        }
        try {
            out.write(FileBlock.newInstance("OSMData", block.build().toByteString(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nodes = DenseNodes.newBuilder();
        ways = PrimitiveGroup.newBuilder();
        lastId = 0;
        lastLatitude = 0;
        lastLongitude = 0;
    }
}
