package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WholeFormat;
import be.koffieronde.sheets.cells.WordFormat;
import be.koffieronde.sheets.typed.DatesText;
import be.koffieronde.sheets.typed.Label;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings: what there is once in a problem, a row each. */
final class SettingsSheet {

    /** Where minutes of travel come from. */
    enum TravelKind {
        ESTIMATE,
        MATRIX,
        ROADS
    }

    /** Above the names of settings. */
    static final Label TITLE = new Label("sheets.title.setting");

    static final WordFormat<TravelKind> TRAVEL_WORDS =
            new WordFormat<>(ChoiceList.TRAVEL, "sheets.word.travel.", TravelKind.values());

    private static final WholeFormat PARKING_MINUTES = WholeFormat.minutes(0, Limits.MINUTES_OF_DAY);

    private static final Column<String> NAME = Column.required("setting.name", TextFormat.NAME, "week-48", 16);
    static final Column<LocalDate> FIRST_DAY =
            Column.required("setting.first-day", DateFormat.ONE, LocalDate.of(2026, 11, 23), 16);
    private static final Column<Integer> WEEKS =
            Column.optional("setting.weeks", WholeFormat.number(1, Limits.WEEKS), 1, 16);
    private static final Column<Set<LocalDate>> CLOSED_DAYS =
            Column.optional("setting.closed-days", DateFormat.ANY, Set.of(LocalDate.of(2026, 11, 11)), 16);
    static final Column<TravelKind> TRAVEL = Column.optional("setting.travel", TRAVEL_WORDS, TravelKind.ESTIMATE, 16);
    static final Column<String> NETWORK =
            Column.optional("setting.road-network", TextFormat.FREE, "limburg-roads.json", 16);
    private static final Column<Integer> PARKING_CAR = Column.optional("setting.parking-car", PARKING_MINUTES, 3, 16);
    private static final Column<Integer> PARKING_BIKE = Column.optional("setting.parking-bike", PARKING_MINUTES, 1, 16);

    static final SheetPlan<Problem> PLAN = new SheetPlan<Problem>(SheetKind.SETTINGS)
            .with(NAME, Problem::name)
            .with(FIRST_DAY, problem -> problem.calendar().firstDay())
            .with(WEEKS, problem -> problem.calendar().weeks())
            .with(
                    CLOSED_DAYS,
                    problem -> PlaceSheets.nullIfEmpty(problem.calendar().closedDays()))
            .with(TRAVEL, problem -> kind(problem.travel()))
            .with(
                    NETWORK,
                    problem -> problem.travel() instanceof Travel.Roads roads
                            ? roads.network().file()
                            : null)
            .with(PARKING_CAR, problem -> problem.travel().parkingMinutes().get(Profile.CAR))
            .with(PARKING_BIKE, problem -> problem.travel().parkingMinutes().get(Profile.BIKE));

    /**
     * The settings as read.
     *
     * @param calendar null if a setting has a fault
     * @param travel null if it cannot be used
     * @param network null unless travel is by roads
     * @param networkPlace the cell of the network
     */
    record Settings(
            @Nullable String name,
            @Nullable Calendar calendar,
            @Nullable TravelKind travel,
            @Nullable String network,
            String networkPlace,
            Map<Profile, Integer> parkingMinutes) {

        /** There is no sheet to read them from. */
        static final Settings NONE = new Settings(null, null, null, null, "", Map.of());
    }

    private SettingsSheet() {}

    /** The settings, as far as they can be used. */
    static Settings read(SheetRow row) {
        Values values = row.read(PLAN.columns());
        checkMonday(values.find(FIRST_DAY), row);
        checkNetwork(values, row);
        boolean isTravelSound = !row.has(TRAVEL) || values.find(TRAVEL) != null;
        return new Settings(
                values.find(NAME),
                row.isSound() ? calendar(values) : null,
                isTravelSound ? values.or(TRAVEL, TravelKind.ESTIMATE) : null,
                values.find(NETWORK),
                row.place(NETWORK),
                parking(values));
    }

    private static TravelKind kind(Travel travel) {
        if (travel instanceof Travel.Matrix) {
            return TravelKind.MATRIX;
        }
        return travel instanceof Travel.Roads ? TravelKind.ROADS : TravelKind.ESTIMATE;
    }

    private static Map<Profile, Integer> parking(Values values) {
        Map<Profile, Integer> parking = new EnumMap<>(Profile.class);
        Map.of(Profile.CAR, PARKING_CAR, Profile.BIKE, PARKING_BIKE).forEach((profile, column) -> {
            Integer minutes = values.find(column);
            if (minutes != null) {
                parking.put(profile, minutes);
            }
        });
        return Map.copyOf(parking);
    }

    private static Calendar calendar(Values values) {
        return new Calendar(values.get(FIRST_DAY), values.or(WEEKS, 1), values.or(CLOSED_DAYS, Set.of()));
    }

    private static void checkMonday(@Nullable LocalDate firstDay, SheetRow row) {
        if (firstDay != null && firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            row.fault(
                    FIRST_DAY,
                    "sheets.no-monday",
                    DatesText.shown(firstDay),
                    DatesText.shown(firstDay.with(TemporalAdjusters.previous(DayOfWeek.MONDAY))));
        }
    }

    private static void checkNetwork(Values values, SheetRow row) {
        boolean isByRoads = values.find(TRAVEL) == TravelKind.ROADS;
        if (isByRoads && !row.has(NETWORK)) {
            row.fault(NETWORK, "sheets.no-network");
        } else if (!isByRoads && row.has(NETWORK)) {
            row.fault(NETWORK, "sheets.network-unused");
        }
    }
}
