package be.koffieronde.roster;

import java.util.Arrays;

/** Gives every row a column of its own at least cost in all: the Hungarian method, by shortest augmenting paths. */
final class Assignment {

    private static final int NONE = 0;

    private final long[][] costs;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] before;
    private final long[] least;
    private final boolean[] isMet;

    private Assignment(long[][] costs, int columns) {
        this.costs = costs;
        this.columns = columns;
        rowPrice = new long[costs.length + 1];
        columnPrice = new long[columns + 1];
        rowOf = new int[columns + 1];
        before = new int[columns + 1];
        least = new long[columns + 1];
        isMet = new boolean[columns + 1];
    }

    /**
     * The column of each row.
     *
     * @param costs rows of equal length, not more of them than columns
     */
    static int[] cheapest(long[][] costs) {
        int[] columnOf = new int[costs.length];
        if (costs.length == 0) {
            return columnOf;
        }
        Assignment assignment = new Assignment(costs, costs[0].length);
        for (int row = 1; row <= costs.length; row++) {
            assignment.add(row);
        }
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.rowOf[column] != NONE) {
                columnOf[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Rows and columns count from 1; column 0 stands for the row that is being added. */
    private void add(int row) {
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(isMet, false);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != NONE) {
            isMet[column] = true;
            column = nearest(column);
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    /** The nearest column that is not met yet, prices moved so that the way to it costs nothing. */
    private int nearest(int from) {
        int row = rowOf[from];
        int nearest = 0;
        for (int column = 1; column <= columns; column++) {
            if (!isMet[column]) {
                long cost = costs[row - 1][column - 1] - rowPrice[row] - columnPrice[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    before[column] = from;
                }
                nearest = nearest == 0 || least[column] < least[nearest] ? column : nearest;
            }
        }
        long step = least[nearest];
        for (int column = 0; column <= columns; column++) {
            if (isMet[column]) {
                rowPrice[rowOf[column]] += step;
                columnPrice[column] -= step;
            } else {
                least[column] -= step;
            }
        }
        return nearest;
    }
}
