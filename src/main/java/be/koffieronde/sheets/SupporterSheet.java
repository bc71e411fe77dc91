package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.problem.time.Window;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.ListFormat;
import be.koffieronde.sheets.cells.ListedTimes;
import be.koffieronde.sheets.cells.ListedTimes.Use;
import be.koffieronde.sheets.cells.OrNone;
import be.koffieronde.sheets.cells.Reading;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.cells.TypedFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WholeFormat;
import be.koffieronde.sheets.cells.WordFormat;
import be.koffieronde.sheets.typed.ExceptionsText;
import be.koffieronde.sheets.typed.TimeText;
import be.koffieronde.sheets.typed.TypedExceptions;
import be.koffieronde.sheets.typed.WeekText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The supporters. */
final class SupporterSheet {

    static final WordFormat<Profile> PROFILES =
            new WordFormat<>(ChoiceList.PROFILES, "sheets.word.profile.", Profile.CAR, Profile.BIKE);

    private static final Column<String> ID =
            Column.required("supporter.id", TextFormat.newId(Thing.SUPPORTER), "an", 16);
    private static final Column<String> NAME = Column.required("supporter.name", TextFormat.FREE, "An", 16);
    private static final Column<String> HOME =
            Column.required("supporter.home", TextFormat.reference(Thing.LOCATION), "home-an", 22);
    private static final Column<Profile> PROFILE = Column.optional("supporter.means", PROFILES, Profile.CAR, 10);
    private static final Column<List<String>> EXPERTISE =
            Column.required("supporter.expertise", ListFormat.EXPERTISE, List.of("BA", "T9"), 16);
    private static final Column<WeekWindows> HOURS = Column.expected(
            "supporter.hours", TypedFormat.WEEK, WeekText.parse("ma di do vr 8u15-16u15; wo 8u15-12u30"), 30);
    private static final Column<Integer> WEEKLY_MINUTES =
            Column.optional("supporter.minutes-per-week", WholeFormat.minutes(0, Limits.MINUTES_OF_WEEK), 2160, 12);
    private static final Column<OrNone<Integer>> LUNCH_MINUTES = Column.optional(
            "supporter.lunch-minutes",
            new OrNone.Format<>(WholeFormat.minutes(0, Limits.MINUTES_OF_DAY)),
            new OrNone<>(30),
            14);
    private static final Column<Window> LUNCH_BETWEEN =
            Column.optional("supporter.lunch-between", TypedFormat.WINDOW, new Window(690, 810), 16);
    private static final Column<WeekWindows> STAYS =
            Column.optional("supporter.stays-for-talks", TypedFormat.WEEK, WeekText.parse("ma 16u15-16u45"), 22);
    private static final Column<Set<LocalDate>> ABSENCES =
            Column.optional("supporter.absent", DateFormat.ANY, Set.of(LocalDate.of(2026, 11, 25)), 18);
    private static final Column<TypedExceptions> ON =
            Column.optional("supporter.on", TypedFormat.EXCEPTIONS, ExceptionsText.parse("18/12/2026 8u15-12u30"), 30);

    static final SheetPlan<Supporter> PLAN = new SheetPlan<Supporter>(SheetKind.SUPPORTERS)
            .with(ID, Supporter::id)
            .with(NAME, Supporter::name)
            .with(HOME, Supporter::home)
            .with(PROFILE, Supporter::profile)
            .with(
                    EXPERTISE,
                    supporter -> supporter.expertise().stream().sorted().toList())
            .with(HOURS, supporter -> week(supporter.hours()))
            .with(WEEKLY_MINUTES, Supporter::weeklyMinutes)
            .with(LUNCH_MINUTES, supporter -> new OrNone<>(lunch(supporter, Lunch::minutes)))
            .with(LUNCH_BETWEEN, supporter -> lunch(supporter, Lunch::between))
            .with(STAYS, supporter -> supporter.staysForTalks().isEmpty() ? null : week(supporter.staysForTalks()))
            .with(ABSENCES, any -> null)
            .with(ON, any -> null);

    private SupporterSheet() {}

    /** @param profiles those there are minutes of travel for */
    static @Nullable Supporter read(SheetRow row, Set<Profile> profiles) {
        Values values = row.read(PLAN.columns());
        String id = values.find(ID);
        row.reading().names().call(Thing.SUPPORTER, id, values.find(NAME));
        checkProfile(values.or(PROFILE, Profile.CAR), profiles, row);
        row.reading().dated().note(Thing.SUPPORTER, id, row, ABSENCES, ON);
        PlaceSheets.checkClash(row, values, ABSENCES, ON);
        ListedTimes times = row.reading().times();
        WeekWindows hours = times.required(Use.HOURS, id, values.find(HOURS), row, HOURS);
        Map<DayOfWeek, Window> hoursPerDay = onePerDay(hours, row, HOURS);
        Map<DayOfWeek, Window> stays = onePerDay(times.added(Use.STAYS, id, values.find(STAYS)), row, STAYS);
        DatedExceptions on = PlaceSheets.exceptions(
                row, values, ON, day -> Stream.ofNullable(hoursPerDay.get(day)).toList());
        on.dates().values().forEach(windows -> checkOne(windows, row, ON));
        return row.isSound() && hours != null ? supporter(values, hoursPerDay, stays, on, row.reading()) : null;
    }

    private static <T> @Nullable T lunch(Supporter supporter, Function<Lunch, T> value) {
        return supporter.lunch() == null ? null : value.apply(supporter.lunch());
    }

    private static Supporter supporter(
            Values values,
            Map<DayOfWeek, Window> hours,
            Map<DayOfWeek, Window> stays,
            DatedExceptions on,
            Reading reading) {
        return new Supporter(
                values.get(ID),
                values.get(NAME),
                values.get(HOME),
                values.or(PROFILE, Profile.CAR),
                reading.shared(Set.copyOf(values.get(EXPERTISE))),
                hours,
                values.or(WEEKLY_MINUTES, Supporter.FULL_TIME),
                lunch(values),
                stays,
                values.or(ABSENCES, Set.of()),
                on);
    }

    private static @Nullable Lunch lunch(Values values) {
        Integer minutes =
                values.or(LUNCH_MINUTES, new OrNone<>(Lunch.DEFAULT.minutes())).value();
        return minutes == null ? null : new Lunch(minutes, values.or(LUNCH_BETWEEN, Lunch.DEFAULT.between()));
    }

    private static void checkProfile(Profile profile, Set<Profile> profiles, SheetRow row) {
        if (!profiles.contains(profile)) {
            row.fault(
                    PROFILE,
                    "sheets.no-minutes-by",
                    PROFILES.word(profile),
                    SheetKind.of(profile).title());
        }
    }

    private static void checkOne(List<Window> windows, SheetRow row, Column<?> column) {
        if (windows.size() > 1) {
            row.fault(column, "sheets.two-stretches", TimeText.shown(windows.get(0)), TimeText.shown(windows.get(1)));
        }
    }

    private static Map<DayOfWeek, Window> onePerDay(
            @Nullable WeekWindows week, SheetRow row, Column<WeekWindows> column) {
        Map<DayOfWeek, Window> days = new EnumMap<>(DayOfWeek.class);
        if (week != null) {
            week.days().forEach((day, windows) -> {
                checkOne(windows, row, column);
                windows.stream().findFirst().ifPresent(window -> days.put(day, window));
            });
        }
        return row.reading().shared(Map.copyOf(days));
    }

    private static WeekWindows week(Map<DayOfWeek, Window> days) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, window) -> week.put(day, List.of(window)));
        return new WeekWindows(week);
    }
}
