package be.koffieronde.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines up cells under headings in at most 80 columns. The first column is aligned left, and cut if the others need its
 * room; the others are aligned right.
 */
public final class TextTable {

    private static final int WIDTH = 80;
    private static final int LEAST_FIRST = 8;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(Object... headings) {
        row(headings);
        rows.add(List.of());
    }

    /** Adds a row of as many cells as there are headings. */
    public TextTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    /** Adds a line across. */
    public TextTable line() {
        rows.add(List.of());
        return this;
    }

    public List<String> lines() {
        return lines(WIDTH);
    }

    /** The same in fewer columns, if that is less. */
    public List<String> lines(int columns) {
        int[] widths = widths(Math.min(columns, WIDTH));
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        String across = "-".repeat(total);
        return rows.stream()
                .map(row -> row.isEmpty() ? across : laidOut(row, widths))
                .toList();
    }

    private int[] widths(int columns) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
        int others = 0;
        for (int column = 1; column < widths.length; column++) {
            others += GAP.length() + widths[column];
        }
        widths[0] = Math.min(widths[0], Math.max(LEAST_FIRST, columns - others));
        return widths;
    }

    private static String laidOut(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(leftAligned(row.get(0), widths[0]));
        for (int column = 1; column < widths.length; column++) {
            String cell = row.get(column);
            line.append(GAP).append(" ".repeat(widths[column] - length(cell))).append(cell);
        }
        return line.toString().stripTrailing();
    }

    private static String leftAligned(String cell, int width) {
        if (length(cell) <= width) {
            return cell + " ".repeat(width - length(cell));
        }
        return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
