package be.koffieronde.sheets.cells;

import be.koffieronde.language.Language;
import be.koffieronde.sheets.typed.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet looks like: a row per thing, a column per field, the id in the first.
 *
 * @param <R> what a row is written of
 */
public final class SheetPlan<R> {

    /** A column for whatever people want to remember; nobody reads it. */
    public static final Label REMARKS = new Label("sheets.remarks.header");

    private static final List<Label> IGNORED = List.of(
            REMARKS,
            new Label("sheets.remarks.remark"),
            new Label("sheets.remarks.note"),
            new Label("sheets.remarks.notes"));

    private final SheetKind kind;
    private final List<Column<?>> columns = new ArrayList<>();
    private final Map<Column<?>, BiFunction<R, Language, @Nullable CellValue>> values = new HashMap<>();

    public SheetPlan(SheetKind kind) {
        this.kind = kind;
    }

    public static boolean isIgnored(String header) {
        return IGNORED.stream().anyMatch(label -> label.isSaidBy(header));
    }

    /**
     * Adds a column behind the others.
     *
     * @param value what it has for a row; null: its cell stays empty
     */
    public <T> SheetPlan<R> with(Column<T> column, Function<R, @Nullable T> value) {
        columns.add(column);
        values.put(column, (row, language) -> {
            T written = value.apply(row);
            return written == null ? null : column.format().write(written, language);
        });
        return this;
    }

    /** Adds the columns of a plan behind the others; they stay empty where a row has nothing for them. */
    public <P> SheetPlan<R> with(SheetPlan<P> plan, Function<R, @Nullable P> part) {
        columns.addAll(plan.columns);
        plan.columns.forEach(
                column -> values.put(column, (row, language) -> plan.value(column, part.apply(row), language)));
        return this;
    }

    public SheetKind kind() {
        return kind;
    }

    public List<Column<?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    public List<Label> headers() {
        return columns.stream().<Label>map(Column::header).toList();
    }

    /** What a column's cell holds in a row; null if nothing, as in a row of nothing. */
    @Nullable
    public CellValue value(Column<?> column, @Nullable R row, Language language) {
        return row == null ? null : Objects.requireNonNull(values.get(column)).apply(row, language);
    }
}
