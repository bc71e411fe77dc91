package be.koffieronde.report.price;

import java.util.List;

/**
 * One line of a chart.
 *
 * @param name beside its end; empty where there is one line only
 * @param values from left to right
 * @param texts the same as people read them
 */
record Line(String name, List<Double> values, List<String> texts) {

    Line {
        values = List.copyOf(values);
        texts = List.copyOf(texts);
    }
}
