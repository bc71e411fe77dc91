package be.koffieronde.sheets.cells;

import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.typed.Marks;
import be.koffieronde.sheets.typed.WeekText;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Windows from the sheet of times, until whom they are for takes them. */
public final class ListedTimes {

    /** What a window is for, and whose it can be. */
    public enum Use {
        LESSON(Thing.SCHOOL),
        OPEN(Thing.SCHOOL),
        HOURS(Thing.SUPPORTER),
        STAYS(Thing.SUPPORTER),
        FREE(Thing.PARTNER),
        DUTIES(Thing.PARTNER),
        WHEN(Thing.NEED),
        PREFERRED(Thing.NEED),
        MEETING(Thing.MEETING),
        COMMITMENT(Thing.COMMITMENT);

        private final Thing thing;

        Use(Thing thing) {
            this.thing = thing;
        }

        Thing thing() {
            return thing;
        }
    }

    private record Owner(Use use, String id) {}

    private record Claim(SheetCell cell, Map<DayOfWeek, List<Window>> times) {}

    private final Map<Owner, Claim> unclaimed = new LinkedHashMap<>();

    /** Notes a window of somebody or something that has not been read yet. */
    public void add(Use use, String id, SheetCell cell, DayOfWeek day, Window window) {
        unclaimed
                .computeIfAbsent(new Owner(use, id), any -> new Claim(cell, new EnumMap<>(DayOfWeek.class)))
                .times
                .computeIfAbsent(day, any -> new ArrayList<>())
                .add(window);
    }

    /** The windows of a cell and those listed; null if neither says any. */
    @Nullable
    public WeekWindows added(Use use, @Nullable String id, @Nullable WeekWindows cell) {
        Claim claim = id == null || unclaimed.isEmpty() ? null : unclaimed.remove(new Owner(use, id));
        if (claim == null) {
            return cell;
        }
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        if (cell != null) {
            cell.days().forEach((day, windows) -> week.put(day, new ArrayList<>(windows)));
        }
        claim.times.forEach((day, windows) ->
                week.computeIfAbsent(day, any -> new ArrayList<>()).addAll(windows));
        return new WeekWindows(week);
    }

    /** The same where there must be some; null, with the fault reported, if not. */
    @Nullable
    public WeekWindows required(
            Use use, @Nullable String id, @Nullable WeekWindows cell, SheetRow row, Column<WeekWindows> column) {
        WeekWindows week = added(use, id, cell);
        if (week == null && !row.has(column) && row.knows(column)) {
            row.fault(column, "sheets.no-windows", WeekText.EXPECTED, Marks.NONE);
        }
        return week;
    }

    /** Reports the windows that nobody has taken. */
    public void reportUnclaimed(KnownNames names) {
        unclaimed.forEach((owner, claim) -> {
            if (names.areAllRead(owner.use.thing())) {
                claim.cell.fault(names.unknown(owner.use.thing(), owner.id));
            }
        });
    }
}
