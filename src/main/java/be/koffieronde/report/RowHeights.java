package be.koffieronde.report;

import be.koffieronde.report.week.Ruler;
import java.util.Arrays;
import org.dhatim.fastexcel.Worksheet;

/** Heights of the rows of a week's grid, in points: as long as they last, and longer where a text needs the room. */
final class RowHeights {

    private static final double POINTS_A_MINUTE = 0.75;
    private static final double LEAST = 1.5;
    private static final double MOST = Worksheet.MAX_ROW_HEIGHT;

    private final double[] heights;

    RowHeights(Ruler ruler) {
        heights = new double[ruler.rows()];
        Arrays.setAll(heights, row -> Math.max(LEAST, ruler.minutes(row) * POINTS_A_MINUTE));
    }

    /** Makes rows {@code [from, to)} together at least so high. */
    void makeRoom(int from, int to, double points) {
        double have = 0;
        for (int row = from; row < to; row++) {
            have += heights[row];
        }
        for (int row = from; have > 0 && have < points && row < to; row++) {
            heights[row] *= points / have;
        }
    }

    /** At most what a sheet allows. */
    double of(int row) {
        return Math.min(MOST, heights[row]);
    }
}
