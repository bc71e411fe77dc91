package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Lunch;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.problem.Window;
import be.koffieronde.sheets.ListedTimes.Use;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The supporters. */
final class SupporterSheet {

    static final WordFormat<Profile> PROFILES = new WordFormat<Profile>(
                    new Label("vervoermiddel", "means of transport"), WordList.PROFILES)
            .with(Profile.CAR, "auto", "car")
            .with(Profile.BIKE, "fiets", "bike");

    private static final Column<String> ID = Column.required("id", "id", TextFormat.newId(Thing.SUPPORTER))
            .note("Korte naam, elk een andere; komt ook in roosters", "Short name, each its own; rosters show it too")
            .example("an");
    private static final Column<String> NAME = Column.required("naam", "name", TextFormat.free())
            .note("Zoals collega's haar of hem noemen", "What colleagues call her or him")
            .example("An");
    private static final Column<String> HOME = Column.required(
                    "thuis", "home", TextFormat.reference(Thing.LOCATION, SheetKind.LOCATIONS))
            .note("Vertrekplaats: id van het blad Locaties", "Where days start: id on the sheet of locations")
            .example("home-an")
            .width(22);
    private static final Column<Profile> PROFILE = Column.optional("vervoer", "means", PROFILES)
            .note("auto of fiets; leeg is auto", "car or bike; empty is car")
            .example(Profile.CAR)
            .width(10);
    private static final Column<List<String>> EXPERTISE = Column.required(
                    "expertise", "expertise", ListFormat.expertise())
            .note("Wat zij of hij kan: T9; BA. Niets: geen", "What she or he can do: T9; BA. Nothing: none")
            .example(List.of("BA", "T9"));
    private static final Column<WeekWindows> HOURS = Column.expected("uren", "hours", new WeekFormat())
            .note(
                    "Werkuren, één stuk per dag: ma di do vr 8u15-16u15; wo 8u15-12u30",
                    "Working hours, one stretch a day: Mon Tue Thu Fri 8:15-16:15; Wed 8:15-12:30")
            .example(WeekText.parse("ma di do vr 8u15-16u15; wo 8u15-12u30"))
            .width(30);
    private static final Column<Integer> WEEKLY_MINUTES = Column.optional(
                    "minuten per week", "minutes per week", WholeFormat.minutes(0, Limits.MINUTES_OF_WEEK))
            .note("Contract: 2160, of 36u. Leeg is 36 uur", "Contract: 2160, or 36h. Empty is 36 hours")
            .example(2160)
            .width(12);
    private static final Column<OrNone<Integer>> LUNCH_MINUTES = Column.optional(
                    "middagpauze", "lunch minutes", new OrNone.Format<>(WholeFormat.minutes(0, Limits.MINUTES_OF_DAY)))
            .note("Minuten; leeg is 30, geen is zonder regel", "Minutes; empty is 30, none is no rule")
            .example(new OrNone<>(30))
            .width(14);
    private static final Column<Window> LUNCH_BETWEEN = Column.optional(
                    "middagpauze tussen", "lunch between", new WindowFormat())
            .note("Waarbinnen; leeg is 11:30-13:30", "Within what; empty is 11:30-13:30")
            .example(new Window(690, 810));
    private static final Column<WeekWindows> STAYS = Column.optional(
                    "blijft voor gesprek", "stays for talks", new WeekFormat())
            .note(
                    "Eigen tijd voor gesprekken, één stuk per dag: ma 16u15-16u45",
                    "Own time for talks, one stretch a day: Mon 16:15-16:45")
            .example(WeekText.parse("ma 16u15-16u45"))
            .width(22);
    private static final Column<Set<LocalDate>> ABSENCES = Column.optional("afwezig", "absent", new DatesFormat())
            .note("Dagen: 25/11/2026; 7/12/2026 t/m 11/12/2026", "Days: 25/11/2026; 7/12/2026 through 11/12/2026")
            .example(Set.of(LocalDate.of(2026, 11, 25)))
            .width(18);

    static final SheetPlan PLAN = new SheetPlan(
            SheetKind.SUPPORTERS,
            new Label("De ondersteuners, hun uren en wat zij kunnen", "The supporters, their hours and expertise"),
            List.of(
                    ID,
                    NAME,
                    HOME,
                    PROFILE,
                    EXPERTISE,
                    HOURS,
                    WEEKLY_MINUTES,
                    LUNCH_MINUTES,
                    LUNCH_BETWEEN,
                    STAYS,
                    ABSENCES));

    private SupporterSheet() {}

    /** @param profiles those there are minutes of travel for */
    static @Nullable Supporter read(SheetRow row, Set<Profile> profiles) {
        int faultsBefore = row.reading().faults().count();
        Values values = row.read(PLAN.columns());
        String id = values.find(ID);
        row.reading().names().callIfNamed(Thing.SUPPORTER, id, values.find(NAME));
        checkProfile(values.or(PROFILE, Profile.CAR), profiles, row);
        ListedTimes times = row.reading().times();
        WeekWindows hours = times.required(Use.HOURS, id, values.find(HOURS), row, HOURS);
        Map<DayOfWeek, Window> hoursPerDay = onePerDay(hours, row, HOURS);
        Map<DayOfWeek, Window> stays = onePerDay(times.added(Use.STAYS, id, values.find(STAYS)), row, STAYS);
        boolean isSound = values.isComplete() && row.reading().faults().count() == faultsBefore && hours != null;
        return isSound ? supporter(values, hoursPerDay, stays, row.reading()) : null;
    }

    static RowValues write(Supporter supporter, Language language) {
        Lunch lunch = supporter.lunch();
        return new RowValues(language)
                .with(ID, supporter.id())
                .with(NAME, supporter.name())
                .with(HOME, supporter.home())
                .with(PROFILE, supporter.profile())
                .with(EXPERTISE, supporter.expertise().stream().sorted().toList())
                .with(HOURS, week(supporter.hours()))
                .with(WEEKLY_MINUTES, supporter.weeklyMinutes())
                .with(LUNCH_MINUTES, new OrNone<>(lunch == null ? null : (Integer) lunch.minutes()))
                .with(LUNCH_BETWEEN, lunch == null ? null : lunch.between())
                .with(STAYS, supporter.staysForTalks().isEmpty() ? null : week(supporter.staysForTalks()))
                .with(ABSENCES, PlaceSheets.nullIfEmpty(supporter.absences()));
    }

    private static Supporter supporter(
            Values values, Map<DayOfWeek, Window> hours, Map<DayOfWeek, Window> stays, Reading reading) {
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
                values.or(ABSENCES, Set.of()));
    }

    private static @Nullable Lunch lunch(Values values) {
        Integer minutes =
                values.or(LUNCH_MINUTES, new OrNone<>(Lunch.DEFAULT.minutes())).value();
        return minutes == null ? null : new Lunch(minutes, values.or(LUNCH_BETWEEN, Lunch.DEFAULT.between()));
    }

    private static void checkProfile(Profile profile, Set<Profile> profiles, SheetRow row) {
        if (!profiles.contains(profile)) {
            SheetKind sheet = profile == Profile.CAR ? SheetKind.CAR : SheetKind.BIKE;
            row.fault(
                    PROFILE,
                    new Label(
                                    "er zijn geen reistijden met de %s; voeg het blad '%s' toe, of verander dit",
                                    "there are no minutes of travel by %s; add the sheet '%s', or change this")
                            .with(PROFILES.word(profile), sheet.title()));
        }
    }

    private static Map<DayOfWeek, Window> onePerDay(
            @Nullable WeekWindows week, SheetRow row, Column<WeekWindows> column) {
        Map<DayOfWeek, Window> days = new EnumMap<>(DayOfWeek.class);
        if (week != null) {
            week.days().forEach((day, windows) -> {
                if (windows.size() > 1) {
                    row.fault(
                            column,
                            new Label(
                                            "%s en %s op één dag; schrijf één stuk per dag",
                                            "%s and %s on one day; write one stretch a day")
                                    .with(TimeText.shown(windows.get(0)), TimeText.shown(windows.get(1))));
                }
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
