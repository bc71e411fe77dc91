package be.koffieronde.osm;

import be.koffieronde.language.Message;
import be.koffieronde.osm.PbfFile.UnreadableBlocks;
import be.koffieronde.osm.signs.Tags;
import crosby.binary.BinaryParser;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import crosby.binary.file.FileBlock;
import crosby.binary.file.FileBlockPosition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Goes through an extract from its start to its end. Whoever wants a part of it overrides the method it comes by. */
abstract class PbfPass extends BinaryParser {

    private static final Set<String> FEATURES = Set.of("OsmSchema-V0.6", "DenseNodes");

    private static final String HISTORY = "HistoricalInformation";

    private LongSupplier position = () -> 0;
    private long endOfLastBlock;
    private boolean hasHeader;

    /** Follows how far the file is read. */
    void follow(CountedInput in) {
        position = in::count;
    }

    boolean hasHeader() {
        return hasHeader;
    }

    long endOfLastBlock() {
        return endOfLastBlock;
    }

    @Override
    public final boolean skipBlock(FileBlockPosition block) {
        return false;
    }

    @Override
    public final void handleBlock(FileBlock block) {
        if (block.getData() == null) {
            throw new UnreadableBlocks(file -> Message.of("osm.compressed", file));
        }
        super.handleBlock(block);
        endOfLastBlock = position.getAsLong();
    }

    @Override
    protected void parse(HeaderBlock header) {
        hasHeader = true;
        for (String feature : header.getRequiredFeaturesList()) {
            if (feature.equals(HISTORY)) {
                throw new UnreadableBlocks(file -> Message.of("osm.history", file));
            }
            if (!FEATURES.contains(feature)) {
                throw new UnreadableBlocks(file -> Message.of("osm.unknown-feature", feature));
            }
        }
    }

    @Override
    protected void parseWays(List<Way> ways) {}

    @Override
    protected void parseNodes(List<Node> nodes) {}

    @Override
    protected void parseDense(DenseNodes nodes) {}

    @Override
    protected void parseRelations(List<Relation> relations) {}

    @Override
    public void complete() {}

    /** Tags by the positions of their texts. */
    final Tags tags(List<Integer> keys, List<Integer> values) {
        Map<String, String> tags = new HashMap<>();
        for (int tag = 0; tag < keys.size(); tag++) {
            tags.put(getStringById(keys.get(tag)), getStringById(values.get(tag)));
        }
        return new Tags(tags);
    }
}
