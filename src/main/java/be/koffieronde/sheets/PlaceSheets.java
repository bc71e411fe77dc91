package be.koffieronde.sheets;

import be.koffieronde.problem.School;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.time.Clock;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.FractionFormat;
import be.koffieronde.sheets.cells.ListedTimes;
import be.koffieronde.sheets.cells.ListedTimes.Use;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.cells.TypedFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.typed.DatesText;
import be.koffieronde.sheets.typed.DayPart;
import be.koffieronde.sheets.typed.ExceptionsText;
import be.koffieronde.sheets.typed.TypedExceptions;
import be.koffieronde.sheets.typed.WeekText;
import be.koffieronde.sheets.typed.Weekdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The locations and the schools. */
final class PlaceSheets {

    private static final Column<String> LOCATION_ID =
            Column.required("location.id", TextFormat.newId(Thing.LOCATION), "loc-de-brug", 34);
    private static final Column<Double> LATITUDE =
            Column.required("location.latitude", new FractionFormat(-90, 90), 50.9311, 16);
    private static final Column<Double> LONGITUDE =
            Column.required("location.longitude", new FractionFormat(-180, 180), 5.3378, 16);

    static final SheetPlan<Location> LOCATIONS = new SheetPlan<Location>(SheetKind.LOCATIONS)
            .with(LOCATION_ID, Location::id)
            .with(LATITUDE, Location::latitude)
            .with(LONGITUDE, Location::longitude);

    private static final Column<String> SCHOOL_ID =
            Column.required("school.id", TextFormat.newId(Thing.SCHOOL), "de-brug", 34);
    private static final Column<String> NAME = Column.required("school.name", TextFormat.FREE, "De Brug", 34);
    private static final Column<String> LOCATION =
            Column.required("school.location", TextFormat.reference(Thing.LOCATION), "loc-de-brug", 34);
    private static final Column<WeekWindows> OPEN =
            Column.optional("school.open", TypedFormat.WEEK, WeekText.parse("ma di do vr 8u-17u; wo 8u-12u30"), 26);
    static final Column<WeekWindows> LESSONS = Column.expected(
            "school.lessons",
            TypedFormat.WEEK,
            WeekText.parse("ma di do vr 8u45-9u35, 9u35-10u25, 10u40-11u30; wo 8u45-9u35, 9u35-10u25"),
            54);
    private static final Column<Set<LocalDate>> CLOSED_DAYS =
            Column.optional("school.closed-days", DateFormat.ANY, Set.of(LocalDate.of(2026, 11, 27)), 16);
    private static final Column<TypedExceptions> ON =
            Column.optional("school.on", TypedFormat.EXCEPTIONS, ExceptionsText.parse("18/12/2026 8u30-12u"), 30);

    static final SheetPlan<School> SCHOOLS = new SheetPlan<School>(SheetKind.SCHOOLS)
            .with(SCHOOL_ID, School::id)
            .with(NAME, School::name)
            .with(LOCATION, School::location)
            .with(OPEN, School::open)
            .with(LESSONS, School::lessons)
            .with(CLOSED_DAYS, any -> null)
            .with(ON, any -> null);

    /** When something is that may be at any time. */
    static final List<Window> ALWAYS = List.of(new Window(0, Clock.DAY));

    private PlaceSheets() {}

    static @Nullable Location location(SheetRow row) {
        Values values = row.read(LOCATIONS.columns());
        return row.isSound()
                ? new Location(values.get(LOCATION_ID), values.get(LATITUDE), values.get(LONGITUDE))
                : null;
    }

    static @Nullable School school(SheetRow row) {
        Values values = row.read(SCHOOLS.columns());
        String id = values.find(SCHOOL_ID);
        row.reading().names().call(Thing.SCHOOL, id, values.find(NAME));
        row.reading().dated().note(Thing.SCHOOL, id, row, CLOSED_DAYS, ON);
        checkClash(row, values, CLOSED_DAYS, ON);
        ListedTimes times = row.reading().times();
        WeekWindows open = times.added(Use.OPEN, id, values.find(OPEN));
        WeekWindows lessons = times.required(Use.LESSON, id, values.find(LESSONS), row, LESSONS);
        DatedExceptions on = exceptions(row, values, ON, day -> open == null ? ALWAYS : open.on(day));
        return row.isSound() && lessons != null
                ? new School(
                        values.get(SCHOOL_ID),
                        values.get(NAME),
                        values.get(LOCATION),
                        open,
                        lessons,
                        values.or(CLOSED_DAYS, Set.of()),
                        on)
                : null;
    }

    /** Reports the dates on which somebody is away and has windows of their own too. */
    static void checkClash(SheetRow row, Values values, Column<Set<LocalDate>> away, Column<TypedExceptions> on) {
        Set<LocalDate> both = new TreeSet<>(values.or(away, Set.of()));
        both.retainAll(values.or(on, TypedExceptions.NONE).dates().keySet());
        both.forEach(date -> row.fault(on, "sheets.both", DatesText.shown(date), away.header()));
    }

    /** The windows of dates, those of a usual weekday given; reports mornings and afternoons of a day without any. */
    static DatedExceptions exceptions(
            SheetRow row, Values values, Column<TypedExceptions> on, Function<DayOfWeek, List<Window>> usual) {
        TypedExceptions typed = values.or(on, TypedExceptions.NONE);
        typed.dates().forEach((date, parts) -> {
            if (parts.stream().anyMatch(DayPart.Named.class::isInstance)
                    && usual.apply(date.getDayOfWeek()).isEmpty()) {
                row.fault(on, "sheets.no-usual-day", DatesText.shown(date), Weekdays.shown(date.getDayOfWeek()));
            }
        });
        return typed.within(date -> usual.apply(date.getDayOfWeek()));
    }

    static <C extends Collection<?>> @Nullable C nullIfEmpty(C all) {
        return all.isEmpty() ? null : all;
    }
}
