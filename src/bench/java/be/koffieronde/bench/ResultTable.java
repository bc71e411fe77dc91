package be.koffieronde.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a measurement came to, for the terminal and for the docs alike: a table in Markdown. */
final class ResultTable {

    private final List<List<String>> rows = new ArrayList<>();

    ResultTable(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds as many cells as there are headings. */
    ResultTable row(Object... cells) {
        rows.add(Stream.of(cells).map(String::valueOf).toList());
        return this;
    }

    /** Lines with the first column aligned left and the others right. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(line(row));
            if (lines.size() == 1) {
                lines.add(across());
            }
        }
        return lines;
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String gap = " ".repeat(width(column) - cell.length());
            line.append(' ').append(column == 0 ? cell + gap : gap + cell).append(" |");
        }
        return line.toString();
    }

    private String across() {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < rows.get(0).size(); column++) {
            String dashes = "-".repeat(width(column) + 1);
            line.append(column == 0 ? dashes + "-" : dashes + ":").append('|');
        }
        return line.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
