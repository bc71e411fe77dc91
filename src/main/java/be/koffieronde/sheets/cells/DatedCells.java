package be.koffieronde.sheets.cells;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells on the sheets of things that say on which dates they are not as usual. */
public final class DatedCells {

    private record Cells(String away, String on) {}

    private final Map<Thing, Map<String, Cells>> cells = new HashMap<>();

    /** Notes where a row says so, if it does. */
    public void note(Thing thing, @Nullable String id, SheetRow row, Column<?> away, Column<?> on) {
        if (id != null && (row.has(away) || row.has(on))) {
            cells.computeIfAbsent(thing, any -> new HashMap<>())
                    .putIfAbsent(id, new Cells(row.place(away), row.place(on)));
        }
    }

    /** The cell that says when somebody is away, or what else holds; null if there is none. */
    public @Nullable String place(Thing thing, String id, boolean isAway) {
        Cells noted = cells.getOrDefault(thing, Map.of()).get(id);
        if (noted == null) {
            return null;
        }
        return isAway ? noted.away : noted.on;
    }
}
