package be.koffieronde.generate.land;

import be.koffieronde.problem.place.RoadNetwork;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where villages are. Forty supporters work all of Limburg; fewer work a compact part of it, more work copies of it
 * laid side by side, so that the density of schools is the same at every size.
 */
public final class Countryside {

    /** Supporters in one copy of the land. */
    private static final int SUPPORTERS = 40;

    private static final double DEGREES_NORTH = 0.58;
    private static final double DEGREES_EAST = 0.84;
    private static final int JITTER_METRES = 800;
    private static final Pattern WORD_START = Pattern.compile("(^|-)[a-z]");

    private final List<Village> villages;
    private final boolean repeats;

    private Countryside(List<Village> villages, boolean repeats) {
        this.villages = villages;
        this.repeats = repeats;
    }

    public static Countryside of(TravelKind travel) {
        return travel instanceof TravelKind.Roads roads
                ? new Countryside(along(roads.network()), false)
                : new Countryside(limburg(), true);
    }

    /** Sizes of the teams that share so many supporters evenly, one team to a copy of the land. */
    public List<Integer> teams(int supporters) {
        int teams = repeats ? (supporters + SUPPORTERS - 1) / SUPPORTERS : 1;
        List<Integer> sizes = new ArrayList<>();
        for (int team = 0; team < teams; team++) {
            sizes.add((supporters + team) / teams);
        }
        return sizes;
    }

    /** The villages nearest to one of them, as many as so many supporters work, in the given copy (from 0). */
    public List<Village> area(int copy, int supporters, Dice dice) {
        Point middle = dice.pick(villages).point();
        int size = Math.min(villages.size(), Math.max(2, villages.size() * supporters / SUPPORTERS));
        return villages.stream()
                .sorted(Comparator.comparingDouble(village -> village.point().kmTo(middle)))
                .limit(size)
                .map(village -> copied(village, new Tile(copy), dice))
                .toList();
    }

    private static Village copied(Village village, Tile tile, Dice dice) {
        return tile.isFirst()
                ? village
                : new Village(
                        "%s %d".formatted(village.name(), tile.number() + 1),
                        village.point()
                                .shifted(tile.row() * DEGREES_NORTH, tile.column() * DEGREES_EAST)
                                .around(JITTER_METRES, dice));
    }

    private static List<Village> limburg() {
        return CsvReader.builder().ofNamedCsvRecord(String.join("\n", WordList.read("villages-limburg.csv"))).stream()
                .map(row -> new Village(row.getField("place"), new Point(degrees(row, "lat"), degrees(row, "lon"))))
                .toList();
    }

    private static double degrees(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static List<Village> along(RoadNetwork network) {
        return network.nodes().stream()
                .map(node -> new Village(capitalised(node.id()), new Point(node.latitude(), node.longitude())))
                .toList();
    }

    private static String capitalised(String id) {
        String name = id.endsWith(".") ? id.substring(0, id.length() - 1) : id;
        return WORD_START.matcher(name).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
    }
}
