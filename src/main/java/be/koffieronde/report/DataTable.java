package be.koffieronde.report;

import java.util.List;

/**
 * A table with a heading for each column and, in its first column, for each row. On a narrow screen its rows become cards
 * in which each cell repeats its column's heading; the roles keep it a table to screen readers all the same.
 */
final class DataTable {

    private final List<String> headings;
    private final Element body = Element.of("tbody").with("role", "rowgroup");
    private final Element table;

    DataTable(String caption, List<String> headings) {
        this.headings = headings;
        Element row = Element.of("tr").with("role", "row");
        headings.forEach(heading ->
                row.add(Element.of("th", heading).with("scope", "col").with("role", "columnheader")));
        table = Element.of(
                        "table",
                        Element.of("caption", caption),
                        Element.of("thead", row).with("role", "rowgroup"),
                        body)
                .with("class", "data")
                .with("role", "table");
    }

    /** Adds a row with a cell for each heading: elements, or anything else as text. */
    DataTable row(Object... cells) {
        return row("", cells);
    }

    /** The same, for style sheets to know this row by. */
    DataTable row(String style, Object... cells) {
        Element row = Element.of("tr").with("role", "row").with("class", style);
        row.add(Element.of("th", cells[0]).with("scope", "row").with("role", "rowheader"));
        for (int c = 1; c < cells.length; c++) {
            row.add(Element.of("td", cells[c])
                    .with("role", "cell")
                    .with("data-label", headings.get(c))
                    .with("class", cells[c] instanceof Number ? "number" : ""));
        }
        body.add(row);
        return this;
    }

    Element element() {
        return table;
    }
}
