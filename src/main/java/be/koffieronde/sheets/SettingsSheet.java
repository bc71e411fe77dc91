package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Travel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
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

    static final WordFormat<TravelKind> TRAVEL_WORDS = new WordFormat<TravelKind>(
                    new Label("verplaatsing", "way to travel"), WordList.TRAVEL)
            .with(TravelKind.ESTIMATE, "schatting", "estimate")
            .with(TravelKind.MATRIX, "tabel", "matrix")
            .with(TravelKind.ROADS, "wegen", "roads");

    private static final Column<String> NAME = Column.required("naam", "name", TextFormat.name())
            .note("Naam van deze planning", "Name of this plan")
            .example("week-48");
    static final Column<LocalDate> FIRST_DAY = Column.required("eerste dag", "first day", new DateFormat())
            .note("Een maandag", "A Monday")
            .example(LocalDate.of(2026, 11, 23));
    private static final Column<Integer> WEEKS = Column.optional("weken", "weeks", WholeFormat.number(1, Limits.WEEKS))
            .note("Hoeveel weken; leeg is 1", "How many weeks; empty is 1")
            .example(1);
    private static final Column<Set<LocalDate>> CLOSED_DAYS = Column.optional(
                    "sluitingsdagen", "closed days", new DatesFormat())
            .note(
                    "Dagen waarop niets gebeurt: 11/11/2026; 21/12/2026 t/m 3/1/2027",
                    "Days on which nothing happens:" + " 11/11/2026; 21/12/2026 through 3/1/2027")
            .example(Set.of(LocalDate.of(2026, 11, 11)));
    static final Column<TravelKind> TRAVEL = Column.optional("verplaatsing", "travel", TRAVEL_WORDS)
            .note(
                    "schatting: naar afstand (ook als dit leeg is); wegen: over een wegennet; tabel: minuten op de bladen"
                            + " 'Reistijden auto' en 'Reistijden fiets'",
                    "estimate: by distance (also if empty); roads: over a road network; matrix: minutes on the sheets"
                            + " 'Travel car' and 'Travel bike'")
            .example(TravelKind.ESTIMATE);
    static final Column<String> NETWORK = Column.optional("wegennet", "road network", TextFormat.free())
            .note(
                    "Alleen bij wegen: het bestand met het wegennet, gezien vanaf het probleembestand",
                    "With roads only: the file of the road network, as seen from the problem file")
            .example("limburg-roads.json");
    private static final Column<Integer> PARKING_CAR = parking("parkeren auto", "parking car")
            .note("Minuten bij elke rit met de auto; leeg is 0", "Minutes with every drive by car; empty is 0")
            .example(3);
    private static final Column<Integer> PARKING_BIKE = parking("parkeren fiets", "parking bike")
            .note("Minuten bij elke rit met de fiets; leeg is 0", "Minutes with every ride by bike; empty is 0")
            .example(1);

    static final SheetPlan PLAN = new SheetPlan(
            SheetKind.SETTINGS,
            new Label("Wat er één keer is: kalender en verplaatsing", "What there is once: calendar and travel"),
            List.of(NAME, FIRST_DAY, WEEKS, CLOSED_DAYS, TRAVEL, NETWORK, PARKING_CAR, PARKING_BIKE));

    /** What is right only if all settings are. */
    record Basics(String name, Calendar calendar) {}

    /**
     * The settings as read.
     *
     * @param basics null if a setting has a fault
     * @param travel null if it cannot be used
     * @param network null unless travel is by roads
     * @param networkPlace the cell of the network
     */
    record Settings(
            @Nullable Basics basics,
            @Nullable TravelKind travel,
            @Nullable String network,
            String networkPlace,
            Map<Profile, Integer> parkingMinutes) {

        /** There is no sheet to read them from. */
        static final Settings NONE = new Settings(null, null, null, "", Map.of());
    }

    private SettingsSheet() {}

    /** The settings, as far as they can be used. */
    static Settings read(SheetRow row) {
        int faultsBefore = row.reading().faults().count();
        Values values = row.read(PLAN.columns());
        checkMonday(values.find(FIRST_DAY), row);
        checkNetwork(values, row);
        boolean isSound = row.reading().faults().count() == faultsBefore && values.isComplete();
        boolean isTravelSound = !row.has(TRAVEL) || values.find(TRAVEL) != null;
        return new Settings(
                isSound ? basics(values) : null,
                isTravelSound ? values.or(TRAVEL, TravelKind.ESTIMATE) : null,
                values.find(NETWORK),
                row.place(NETWORK),
                parking(values));
    }

    static RowValues write(Problem problem, Language language) {
        Travel travel = problem.travel();
        Calendar calendar = problem.calendar();
        return new RowValues(language)
                .with(NAME, problem.name())
                .with(FIRST_DAY, calendar.firstDay())
                .with(WEEKS, calendar.weeks())
                .with(CLOSED_DAYS, calendar.closedDays().isEmpty() ? null : calendar.closedDays())
                .with(TRAVEL, kind(travel))
                .with(
                        NETWORK,
                        travel instanceof Travel.Roads roads ? roads.network().file() : null)
                .with(PARKING_CAR, travel.parkingMinutes().get(Profile.CAR))
                .with(PARKING_BIKE, travel.parkingMinutes().get(Profile.BIKE));
    }

    private static TravelKind kind(Travel travel) {
        if (travel instanceof Travel.Matrix) {
            return TravelKind.MATRIX;
        }
        return travel instanceof Travel.Roads ? TravelKind.ROADS : TravelKind.ESTIMATE;
    }

    private static Map<Profile, Integer> parking(Values values) {
        Map<Profile, Integer> parking = new EnumMap<>(Profile.class);
        putIfGiven(parking, Profile.CAR, values.find(PARKING_CAR));
        putIfGiven(parking, Profile.BIKE, values.find(PARKING_BIKE));
        return Map.copyOf(parking);
    }

    private static Basics basics(Values values) {
        return new Basics(
                values.get(NAME),
                new Calendar(values.get(FIRST_DAY), values.or(WEEKS, 1), values.or(CLOSED_DAYS, Set.of())));
    }

    private static void putIfGiven(Map<Profile, Integer> parking, Profile profile, @Nullable Integer minutes) {
        if (minutes != null) {
            parking.put(profile, minutes);
        }
    }

    private static void checkMonday(@Nullable LocalDate firstDay, SheetRow row) {
        if (firstDay != null && firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
            row.fault(
                    FIRST_DAY,
                    new Label("%s is geen maandag; schrijf er een, zoals %s", "%s is no Monday; write one, such as %s")
                            .with(
                                    DateText.shown(firstDay),
                                    DateText.shown(firstDay.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)))));
        }
    }

    private static void checkNetwork(Values values, SheetRow row) {
        boolean isByRoads = values.find(TRAVEL) == TravelKind.ROADS;
        if (isByRoads && !row.has(NETWORK)) {
            row.fault(
                    NETWORK,
                    new Label(
                            "deze cel is leeg; schrijf bij wegen het bestand met het wegennet",
                            "this cell is empty; with travel by roads, write the file of the road network"));
        } else if (!isByRoads && row.has(NETWORK)) {
            row.fault(
                    NETWORK,
                    new Label(
                            "een wegennet hoort alleen bij verplaatsing over wegen; maak deze cel leeg of verander de"
                                    + " verplaatsing",
                            "a road network goes with travel by roads only; empty this cell or change the travel"));
        }
    }

    private static Column<Integer> parking(String dutch, String english) {
        return Column.optional(dutch, english, WholeFormat.minutes(0, Limits.MINUTES_OF_DAY));
    }
}
