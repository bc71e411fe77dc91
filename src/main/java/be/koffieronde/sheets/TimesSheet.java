package be.koffieronde.sheets;

import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.ListedTimes.Use;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.TimeFormat;
import be.koffieronde.sheets.cells.TypedFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WordFormat;
import java.time.DayOfWeek;

/** Windows one by one, a row each, for who would rather list them than type them in one cell. */
final class TimesSheet {

    static final WordFormat<Use> USES = new WordFormat<>(ChoiceList.TIMES, "sheets.word.time.", Use.values());

    private static final Column<String> WHOSE = Column.required("time.for", TextFormat.NAME, "de-brug", 24);
    private static final Column<Use> USE = Column.required("time.kind", USES, Use.LESSON, 16);
    private static final Column<DayOfWeek> DAY = Column.required("time.day", TypedFormat.WEEKDAY, DayOfWeek.MONDAY, 16);
    private static final Column<Integer> FROM = Column.required("time.from", TimeFormat.MINUTES, 505, 16);
    private static final Column<Integer> UNTIL = Column.required("time.until", TimeFormat.MINUTES, 555, 16);

    /** Nothing is written on it: weeks stand on the sheets of whom they are for. */
    static final SheetPlan<Void> PLAN = new SheetPlan<Void>(SheetKind.TIMES)
            .with(WHOSE, any -> null)
            .with(USE, any -> null)
            .with(DAY, any -> null)
            .with(FROM, any -> null)
            .with(UNTIL, any -> null);

    private TimesSheet() {}

    static void read(SheetRow row) {
        Values values = row.read(PLAN.columns());
        Window window = row.window(values, FROM, UNTIL);
        if (row.isSound() && window != null) {
            row.reading().times().add(values.get(USE), values.get(WHOSE), row.cell(WHOSE), values.get(DAY), window);
        }
    }
}
