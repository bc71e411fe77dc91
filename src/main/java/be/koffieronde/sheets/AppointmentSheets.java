package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.ListFormat;
import be.koffieronde.sheets.cells.ListedTimes.Use;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.cells.TimeFormat;
import be.koffieronde.sheets.cells.TypedFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WholeFormat;
import be.koffieronde.sheets.typed.WeekText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The meetings and the commitments. */
final class AppointmentSheets {

    private static final Column<String> MEETING_ID =
            Column.required("meeting.id", TextFormat.newId(Thing.MEETING), "mdo-p17", 16);
    private static final Column<List<String>> PARTNERS =
            Column.required("meeting.partners", ListFormat.references(Thing.PARTNER), List.of("heidi"), 26);
    private static final Column<String> PUPIL =
            Column.optional("meeting.pupil", TextFormat.reference(Thing.PUPIL), "p17", 16);
    private static final Column<String> WANTED_SUPPORTER =
            Column.optional("meeting.supporter", TextFormat.reference(Thing.SUPPORTER), "an", 16);
    private static final Column<Integer> MINUTES =
            Column.required("meeting.minutes", WholeFormat.minutes(1, Limits.MINUTES_OF_DAY), 30, 10);
    private static final Column<String> OTHER_LOCATION =
            Column.optional("meeting.location", TextFormat.reference(Thing.LOCATION), "centre", 16);
    private static final Column<WeekWindows> WHEN =
            Column.optional("meeting.when", TypedFormat.WEEK, WeekText.parse("ma 15u25-16u30"), 30);

    static final SheetPlan<Meeting> MEETINGS = new SheetPlan<Meeting>(SheetKind.MEETINGS)
            .with(MEETING_ID, Meeting::id)
            .with(PARTNERS, Meeting::partners)
            .with(PUPIL, Meeting::pupil)
            .with(WANTED_SUPPORTER, Meeting::supporter)
            .with(MINUTES, Meeting::minutes)
            .with(OTHER_LOCATION, Meeting::location)
            .with(WHEN, Meeting::when);

    private static final Column<String> COMMITMENT_ID =
            Column.required("commitment.id", TextFormat.newId(Thing.COMMITMENT), "team-an", 16);
    private static final Column<String> SUPPORTER =
            Column.required("commitment.supporter", TextFormat.reference(Thing.SUPPORTER), "an", 16);
    private static final Column<LocalDate> DATE =
            Column.required("commitment.date", DateFormat.ONE, LocalDate.of(2026, 11, 25), 16);
    private static final Column<Integer> FROM = Column.required("commitment.from", TimeFormat.MINUTES, 630, 10);
    private static final Column<Integer> UNTIL = Column.required("commitment.until", TimeFormat.MINUTES, 750, 10);
    private static final Column<String> LOCATION =
            Column.required("commitment.location", TextFormat.reference(Thing.LOCATION), "centre", 22);
    private static final Column<String> TITLE = Column.required("commitment.title", TextFormat.FREE, "Team", 24);

    static final SheetPlan<Commitment> COMMITMENTS = new SheetPlan<Commitment>(SheetKind.COMMITMENTS)
            .with(COMMITMENT_ID, Commitment::id)
            .with(SUPPORTER, Commitment::supporter)
            .with(DATE, Commitment::date)
            .with(FROM, commitment -> time(commitment, Window::from))
            .with(UNTIL, commitment -> time(commitment, Window::to))
            .with(LOCATION, Commitment::location)
            .with(TITLE, Commitment::title);

    private AppointmentSheets() {}

    private static @Nullable Integer time(Commitment commitment, Function<Window, Integer> end) {
        return commitment.time() == null ? null : end.apply(commitment.time());
    }

    static @Nullable Meeting meeting(SheetRow row) {
        Values values = row.read(MEETINGS.columns());
        WeekWindows when = row.reading().times().added(Use.MEETING, values.find(MEETING_ID), values.find(WHEN));
        if (!row.isSound()) {
            return null;
        }
        if (values.get(PARTNERS).isEmpty()) {
            row.fault(PARTNERS, "format.nobody");
            return null;
        }
        return new Meeting(
                values.get(MEETING_ID),
                values.get(PARTNERS),
                values.find(PUPIL),
                values.find(WANTED_SUPPORTER),
                values.get(MINUTES),
                values.find(OTHER_LOCATION),
                when);
    }

    static @Nullable Commitment commitment(SheetRow row) {
        Values values = row.read(COMMITMENTS.columns());
        Window time = row.window(values, FROM, UNTIL);
        return row.isSound() && time != null
                ? new Commitment(
                        values.get(COMMITMENT_ID),
                        values.get(SUPPORTER),
                        values.get(DATE),
                        time,
                        values.get(LOCATION),
                        values.get(TITLE))
                : null;
    }
}
