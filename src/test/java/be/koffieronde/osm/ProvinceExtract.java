package be.koffieronde.osm;

import java.nio.file.Path;
import java.util.Random;

/**
 * Writes an invented extract as large as a Belgian province: a million nodes along 150,000 roads, and two million more
 * along 400,000 buildings; see docs/roads.md.
 *
 * <p>Argument: the file to write.
 */
public final class ProvinceExtract {

    private static final long SEED = 17;
    private static final int SIDE = 290;
    private static final int BENDS = 6;
    private static final int BUILDINGS = 400_000;
    private static final double SOUTH = 50.7;
    private static final double WEST = 4.9;
    private static final double STEP_NORTH = 0.0025;
    private static final double STEP_EAST = 0.0035;

    private final ExtractWriter out;
    private final Random random = new Random(SEED);

    private ProvinceExtract(ExtractWriter out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        try (ExtractWriter out = new ExtractWriter(Path.of(arguments[0]))) {
            new ProvinceExtract(out).write();
        }
    }

    private void write() {
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                out.node(crossing(row, column), north(row), east(column));
            }
        }
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                bends(row, column, 0);
                bends(row, column, 1);
            }
        }
        long building = 1_000_000_000L;
        for (int number = 0; number < BUILDINGS; number++) {
            double north = north(random.nextInt(SIDE));
            double east = east(random.nextInt(SIDE));
            for (int corner = 0; corner < 5; corner++) {
                out.node(building + 5L * number + corner, north + 1e-4 * corner, east + 1e-4 * (corner % 2));
            }
        }
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                if (column + 1 < SIDE) {
                    road(row, column, 0, crossing(row, column + 1), row);
                }
                if (row + 1 < SIDE) {
                    road(row, column, 1, crossing(row + 1, column), column);
                }
            }
        }
        for (int number = 0; number < BUILDINGS; number++) {
            long first = building + 5L * number;
            out.way(
                    10_000_000 + number,
                    new long[] {first, first + 1, first + 2, first + 3, first + 4, first},
                    "building",
                    "yes");
        }
    }

    /** The nodes of the road that leaves a crossing eastward (0) or northward (1). */
    private void bends(int row, int column, int direction) {
        for (int bend = 0; bend < BENDS; bend++) {
            double share = (bend + 1.0) / (BENDS + 1);
            out.node(
                    bend(row, column, direction, bend),
                    north(row) + direction * share * STEP_NORTH,
                    east(column) + (1 - direction) * share * STEP_EAST);
        }
    }

    private void road(int row, int column, int direction, long end, int line) {
        if (random.nextInt(10) == 0) {
            return;
        }
        long[] nodes = new long[BENDS + 2];
        nodes[0] = crossing(row, column);
        for (int bend = 0; bend < BENDS; bend++) {
            nodes[bend + 1] = bend(row, column, direction, bend);
        }
        nodes[BENDS + 1] = end;
        long id = 2L * (row * SIDE + column) + direction;
        if (line % 40 == 0) {
            out.way(id, nodes, "highway", "primary", "maxspeed", "70", "name", "Steenweg " + line);
        } else if (line % 10 == 0) {
            out.way(id, nodes, "highway", "tertiary", "maxspeed", "50", "cycleway", "track");
        } else if (random.nextInt(12) == 0) {
            out.way(id, nodes, "highway", "cycleway");
        } else if (random.nextInt(10) == 0) {
            out.way(id, nodes, "highway", "residential", "oneway", "yes", "oneway:bicycle", "no");
        } else {
            out.way(id, nodes, "highway", "residential", "maxspeed", "30", "surface", "asphalt");
        }
    }

    private long crossing(int row, int column) {
        return 1 + row * (long) SIDE + column;
    }

    private long bend(int row, int column, int direction, int bend) {
        return 1_000_000 + 2L * BENDS * (row * (long) SIDE + column) + direction * (long) BENDS + bend;
    }

    private double north(int row) {
        return SOUTH + STEP_NORTH * row;
    }

    private double east(int column) {
        return WEST + STEP_EAST * column;
    }
}
