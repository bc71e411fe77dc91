package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Commitment.Fixed;
import be.koffieronde.problem.Commitment.Flexible;
import be.koffieronde.problem.Commitment.Timing;
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
import be.koffieronde.sheets.typed.Marks;
import be.koffieronde.sheets.typed.WeekText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
            Column.optional("meeting.when", TypedFormat.WEEK_OR_HALVES, WeekText.parse("ma 15u25-16u30"), 30);

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
            Column.optional("commitment.date", DateFormat.ONE, LocalDate.of(2026, 11, 25), 16);
    private static final Column<Integer> FROM = Column.optional("commitment.from", TimeFormat.MINUTES, 630, 10);
    private static final Column<Integer> UNTIL = Column.optional("commitment.until", TimeFormat.MINUTES, 750, 10);
    private static final Column<Integer> WORK_MINUTES =
            Column.optional("commitment.minutes", WholeFormat.minutes(1, Limits.MINUTES_OF_DAY), null, 10);
    private static final Column<WeekWindows> WORK_WHEN =
            Column.optional("commitment.when", TypedFormat.WEEK_OR_HALVES, null, 30);
    private static final Column<String> LOCATION =
            Column.required("commitment.location", TextFormat.reference(Thing.LOCATION), "centre", 22);
    private static final Column<String> TITLE = Column.required("commitment.title", TextFormat.FREE, "Team", 24);

    static final SheetPlan<Commitment> COMMITMENTS = new SheetPlan<Commitment>(SheetKind.COMMITMENTS)
            .with(COMMITMENT_ID, Commitment::id)
            .with(SUPPORTER, Commitment::supporter)
            .with(DATE, Commitment::date)
            .with(FROM, commitment -> time(commitment, Window::from))
            .with(UNTIL, commitment -> time(commitment, Window::to))
            .with(WORK_MINUTES, commitment -> work(commitment, Flexible::minutes))
            .with(WORK_WHEN, commitment -> work(commitment, Flexible::when))
            .with(LOCATION, Commitment::location)
            .with(TITLE, Commitment::title);

    private AppointmentSheets() {}

    private static @Nullable Integer time(Commitment commitment, Function<Window, Integer> end) {
        return commitment.time() == null ? null : end.apply(commitment.time());
    }

    private static <T> @Nullable T work(Commitment commitment, Function<Flexible, T> part) {
        return commitment.timing() instanceof Flexible work ? part.apply(work) : null;
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
        String id = values.find(COMMITMENT_ID);
        WeekWindows when = row.reading().times().added(Use.COMMITMENT, id, values.find(WORK_WHEN));
        boolean isWork = when != null || row.has(WORK_MINUTES) || row.has(WORK_WHEN);
        Timing timing = isWork ? flexible(row, values, when) : fixed(row, values);
        return row.isSound() && timing != null
                ? new Commitment(
                        values.get(COMMITMENT_ID),
                        values.get(SUPPORTER),
                        values.find(DATE),
                        timing,
                        values.get(LOCATION),
                        values.get(TITLE))
                : null;
    }

    private static @Nullable Timing fixed(SheetRow row, Values values) {
        List<Column<?>> empty = Stream.<Column<?>>of(DATE, FROM, UNTIL)
                .filter(column -> !row.has(column))
                .toList();
        empty.forEach(column ->
                row.fault(column, "sheets.no-hour", column.header(), WORK_MINUTES.header(), WORK_WHEN.header()));
        Window time = row.window(values, FROM, UNTIL);
        return empty.isEmpty() && time != null ? new Fixed(time) : null;
    }

    private static @Nullable Timing flexible(SheetRow row, Values values, @Nullable WeekWindows when) {
        List<Column<Integer>> hours = Stream.of(FROM, UNTIL).filter(row::has).toList();
        hours.forEach(
                column -> row.fault(column, "sheets.hour-and-minutes", WORK_MINUTES.header(), WORK_WHEN.header()));
        if (!row.has(WORK_MINUTES)) {
            row.fault(WORK_MINUTES, "sheets.empty", WORK_MINUTES.header());
        }
        if (when == null && !row.has(WORK_WHEN)) {
            row.fault(WORK_WHEN, "sheets.no-windows", WeekText.EXPECTED, Marks.NONE);
        }
        Integer minutes = values.find(WORK_MINUTES);
        return minutes == null || when == null ? null : new Flexible(minutes, when);
    }
}
