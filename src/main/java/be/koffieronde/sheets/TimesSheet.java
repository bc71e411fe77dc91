package be.koffieronde.sheets;

import be.koffieronde.problem.Window;
import be.koffieronde.sheets.ListedTimes.Use;
import java.time.DayOfWeek;
import java.util.List;

/** Windows one by one, a row each, for who would rather list them than type them in one cell. */
final class TimesSheet {

    static final WordFormat<Use> USES = new WordFormat<Use>(new Label("soort tijd", "kind of time"), WordList.TIMES)
            .with(Use.LESSON, "les", "lesson")
            .with(Use.OPEN, "open", "open")
            .with(Use.HOURS, "werk", "work")
            .with(Use.STAYS, "blijft", "stays")
            .with(Use.FREE, "vrij", "free")
            .with(Use.WHEN, "wanneer", "when")
            .with(Use.PREFERRED, "liefst", "preferred")
            .with(Use.MEETING, "overleg", "meeting");

    private static final Column<String> WHOSE = Column.required("voor", "for", TextFormat.name())
            .note(
                    "Id van een school, ondersteuner, partner, nood of overleg, naar gelang van de soort",
                    "Id of a school, supporter, partner, need or meeting, according to the kind")
            .example("de-brug")
            .width(24);
    private static final Column<Use> USE = Column.required("soort", "kind", USES)
            .note(
                    "les of open (school), werk of blijft (ondersteuner), vrij (partner), wanneer of liefst (nood),"
                            + " overleg",
                    "lesson or open (school), work or stays (supporter), free (partner), when or preferred (need),"
                            + " meeting")
            .example(Use.LESSON);
    private static final Column<DayOfWeek> DAY = Column.required("dag", "day", new DayFormat())
            .note("Kies een weekdag", "Choose a weekday")
            .example(DayOfWeek.MONDAY);
    private static final Column<Integer> FROM = Column.required("van", "from", new TimeFormat())
            .note("Begin: 8:25", "Start: 8:25")
            .example(505);
    private static final Column<Integer> UNTIL = Column.required("tot", "until", new TimeFormat())
            .note("Einde: 9:15", "End: 9:15")
            .example(555);

    static final SheetPlan PLAN = new SheetPlan(
            SheetKind.TIMES,
            new Label(
                    "Mag leeg blijven. Tijden één voor één, naast of in de plaats van wat op de andere bladen staat",
                    "May stay empty. Times one by one, beside or instead of those on the other sheets"),
            List.of(WHOSE, USE, DAY, FROM, UNTIL));

    private TimesSheet() {}

    static void read(SheetRow row) {
        Values values = row.read(PLAN.columns());
        Window window = AppointmentSheets.window(values.find(FROM), values.find(UNTIL), row, UNTIL);
        if (values.isComplete() && window != null) {
            row.reading().times().add(values.get(USE), values.get(WHOSE), row.cell(WHOSE), values.get(DAY), window);
        }
    }
}
