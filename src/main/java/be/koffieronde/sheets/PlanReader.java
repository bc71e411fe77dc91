package be.koffieronde.sheets;

import be.koffieronde.language.Message;
import be.koffieronde.problem.fault.FreeText;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.file.CellContent;
import be.koffieronde.sheets.file.CellContent.Text;
import be.koffieronde.sheets.file.CellContent.Unusable;
import be.koffieronde.sheets.file.WorkbookFile;
import be.koffieronde.sheets.typed.CellPlace;
import be.koffieronde.sheets.typed.Marks;
import be.koffieronde.sheets.typed.Remedy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of rows: finds the headers, in any order and either language, then hands out the rows below. */
final class PlanReader {

    private final Reading reading;
    private final SheetPlan<?> plan;
    private final String sheet;
    private final Consumer<SheetRow> user;
    private final Map<Integer, Column<?>> columns = new HashMap<>();
    private final Map<Column<?>, Integer> positions = new HashMap<>();
    private final Set<Integer> ignored = new TreeSet<>();
    private int firstRow;
    private boolean hasHeaders;

    PlanReader(Reading reading, SheetPlan<?> plan, String sheet, Consumer<SheetRow> user) {
        this.reading = reading;
        this.plan = plan;
        this.sheet = sheet;
        this.user = user;
    }

    /** Reads the whole sheet; one that is empty has no rows, and needs no headers. */
    void read(WorkbookFile file) {
        if (!reading.forEachRow(file, sheet, this::readRow)) {
            expectMore();
        } else if (!hasHeaders && firstRow > 0) {
            reading.fault(CellPlace.of(sheet, firstRow, 0), "sheets.no-headers", plan.headers());
        }
    }

    /** Of what cannot be read here it is not told again where other sheets refer to it. */
    private void expectMore() {
        reading.names().expectMore(plan.kind());
    }

    private void readRow(int row, Map<Integer, CellContent> cells) {
        firstRow = firstRow == 0 ? row : firstRow;
        if (hasHeaders) {
            useRow(row, cells);
        } else if (isHeader(cells)) {
            hasHeaders = true;
            readHeader(row, cells);
        }
    }

    /** Headers are the first row with two texts, or one if there is but one, that are headers or may have been. */
    private boolean isHeader(Map<Integer, CellContent> cells) {
        long known = cells.values().stream()
                .filter(content -> content instanceof Unusable
                        || (content instanceof Text text && column(text.text()).isPresent()))
                .count();
        return known >= Math.min(2, cells.size());
    }

    private void readHeader(int row, Map<Integer, CellContent> cells) {
        cells.forEach(
                (position, content) -> readHeader(position, new SheetCell(reading, place(row, position), content)));
        if (cells.values().stream().anyMatch(Unusable.class::isInstance)) {
            expectMore();
            return;
        }
        plan.columns().stream()
                .filter(Column::isExpected)
                .filter(column -> !positions.containsKey(column))
                .forEach(
                        column -> reading.fault(CellPlace.of(sheet, row, 0), "sheets.missing-column", column.header()));
    }

    private void readHeader(int position, SheetCell cell) {
        String header =
                cell.content() instanceof Text text ? text.text() : cell.shown().toString();
        Optional<Column<?>> column = column(header);
        if (cell.content() instanceof Unusable) {
            ignored.add(position);
            cell.unexpected(Message.of("sheets.part.expected.header"));
        } else if (column.isEmpty()) {
            ignored.add(position);
            if (!SheetPlan.isIgnored(header)) {
                cell.fault(
                        "sheets.unknown-column",
                        FreeText.cut(header),
                        Remedy.among(FreeText.cut(header), plan.headers()),
                        SheetPlan.REMARKS);
            }
        } else if (positions.putIfAbsent(column.get(), position) != null) {
            ignored.add(position);
            cell.fault("sheets.second-column", FreeText.cut(header));
        } else {
            columns.put(position, column.get());
        }
    }

    private Optional<Column<?>> column(String header) {
        return plan.columns().stream().filter(column -> column.isCalled(header)).findFirst();
    }

    private void useRow(int row, Map<Integer, CellContent> cells) {
        if (isExample(cells)) {
            warnIfTouched(row, cells);
            return;
        }
        Map<Column<?>, SheetCell> byColumn = new HashMap<>();
        cells.forEach((position, content) -> {
            SheetCell cell = new SheetCell(reading, place(row, position), content);
            Column<?> column = columns.get(position);
            if (column != null) {
                byColumn.put(column, cell);
            } else if (ignored.add(position)) {
                cell.fault("sheets.no-header");
            }
        });
        if (!byColumn.isEmpty()) {
            user.accept(new SheetRow(reading, place(row, 0), byColumn, column -> place(row, column)));
        }
    }

    /** The example is known by its mark, in whichever column that has come to be. */
    private static boolean isExample(Map<Integer, CellContent> cells) {
        return cells.values().stream()
                .anyMatch(content -> content instanceof Text text && Marks.isExample(text.text()));
    }

    /** Somebody may have typed over the example and left its mark. */
    private void warnIfTouched(int row, Map<Integer, CellContent> cells) {
        cells.forEach((position, content) -> {
            Column<?> column = columns.get(position);
            if (column != null && !column.isUntouched(content)) {
                reading.warn(place(row, position), "sheets.example-changed");
            }
        });
    }

    private @Nullable String place(int row, Column<?> column) {
        Integer position = positions.get(column);
        return position == null ? null : place(row, position);
    }

    private String place(int row, int position) {
        return CellPlace.of(sheet, row, position);
    }
}
