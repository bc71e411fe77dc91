package be.koffieronde.travel;

import java.util.List;

/** Minutes as the problem gives them, row by row. */
record MatrixMinutes(List<List<Double>> rows) implements ExactMinutes {

    @Override
    public double[] from(int location) {
        return rows.get(location).stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether there is a row for each location with a column for each. */
    boolean isFor(int locations) {
        return rows.size() == locations && rows.stream().allMatch(row -> row.size() == locations);
    }
}
