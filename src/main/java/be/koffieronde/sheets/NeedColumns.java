package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.StandIn;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.time.Term;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.ListFormat;
import be.koffieronde.sheets.cells.ListedTimes;
import be.koffieronde.sheets.cells.ListedTimes.Use;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.cells.TypedFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WholeFormat;
import be.koffieronde.sheets.cells.WordFormat;
import be.koffieronde.sheets.typed.WeekText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the sheet of pupils that tell of a need. */
final class NeedColumns {

    private static final int LETTERS = 26;

    static final WordFormat<Keep> KEEPS =
            new WordFormat<>(ChoiceList.KEEPS, "sheets.word.keep.", Keep.PREFER, Keep.MUST);

    private static final Column<String> ID = Column.optional("need.need", TextFormat.newId(Thing.NEED), "p17-a", 14);
    private static final Column<List<String>> EXPERTISE =
            Column.required("need.expertise", ListFormat.EXPERTISE, List.of("T9"), 16);
    private static final Column<Integer> SESSIONS =
            Column.required("need.sessions-per-week", WholeFormat.number(0, Limits.SESSIONS_PER_WEEK), 2, 11);
    private static final Column<Integer> MINUTES =
            Column.required("need.minutes", WholeFormat.minutes(1, Limits.MINUTES_OF_DAY), 50, 11);
    private static final Column<Integer> DAYS_APART =
            Column.optional("need.days-apart", WholeFormat.number(0, Limits.DAYS_APART), 1, 11);
    private static final Column<WeekWindows> WHEN =
            Column.optional("need.when", TypedFormat.WEEK_OR_HALVES, WeekText.parse("ma 8u45-10u25; di 8u45-9u35"), 30);
    private static final Column<WeekWindows> PREFERRED =
            Column.optional("need.preferred", TypedFormat.WEEK_OR_HALVES, WeekText.parse("ma 8u45-9u35"), 22);
    private static final Column<String> SUPPORTER =
            Column.optional("need.supporter", TextFormat.reference(Thing.SUPPORTER), "an", 16);
    private static final Column<Keep> KEEP = Column.optional("need.keep", KEEPS, Keep.PREFER, 11);

    private static final Column<LocalDate> FROM =
            Column.optional("need.from", DateFormat.FIRST, LocalDate.of(2027, 1, 11), 13);
    private static final Column<LocalDate> UNTIL =
            Column.optional("need.until", DateFormat.LAST, LocalDate.of(2027, 4, 2), 13);
    private static final Column<Integer> EVERY_WEEKS =
            Column.optional("need.every-weeks", WholeFormat.weeks(1, Limits.WEEKS), 1, 11);

    /** Other pupils, who may stand on rows below; what a cell says is looked up when all are read. */
    static final ListFormat OTHERS = ListFormat.references(Thing.PUPIL);

    static final Column<List<String>> WITH = Column.optional("need.with", OTHERS.asTexts(), List.of("p18"), 16);
    static final WordFormat<StandIn> STAND_INS =
            new WordFormat<>(ChoiceList.STAND_INS, "sheets.word.stand-in.", StandIn.NEVER, StandIn.ALLOWED);
    private static final Column<StandIn> STAND_IN = Column.optional("need.stand-in", STAND_INS, StandIn.ALLOWED, 11);
    private static final Column<Integer> OWED =
            Column.optional("need.owed", WholeFormat.number(0, Limits.SESSIONS_OWED), 1, 11);

    static final SheetPlan<Need> PLAN = new SheetPlan<Need>(SheetKind.PUPILS)
            .with(ID, Need::id)
            .with(EXPERTISE, need -> need.expertise().stream().sorted().toList())
            .with(SESSIONS, Need::sessionsPerWeek)
            .with(MINUTES, Need::minutes)
            .with(DAYS_APART, Need::minDaysApart)
            .with(WHEN, Need::when)
            .with(PREFERRED, Need::preferred)
            .with(SUPPORTER, need -> wanted(need, WantedSupporter::id))
            .with(KEEP, need -> wanted(need, WantedSupporter::keep))
            .with(FROM, need -> need.term().from())
            .with(UNTIL, need -> need.term().until())
            .with(
                    EVERY_WEEKS,
                    need -> need.term().everyWeeks() == 1 ? null : need.term().everyWeeks())
            .with(WITH, need -> PlaceSheets.nullIfEmpty(need.with()))
            .with(STAND_IN, need -> need.standIn() == StandIn.NEVER ? null : need.standIn())
            .with(OWED, need -> need.owed() == 0 ? null : need.owed());

    static final List<Column<?>> ALL = PLAN.columns();

    private NeedColumns() {}

    /**
     * Reads the need of a row.
     *
     * @param pupil whose it is
     * @param ids of the pupil's needs so far; the new one is added
     * @return null if it has a fault
     */
    static @Nullable Need read(SheetRow row, String pupil, List<String> ids) {
        Values values = row.read(ALL);
        String id = row.has(ID) ? values.find(ID) : madeId(row, pupil, ids);
        ids.add(String.valueOf(id));
        checkKeep(row);
        ListedTimes times = row.reading().times();
        WeekWindows when = times.added(Use.WHEN, id, values.find(WHEN));
        WeekWindows preferred = times.added(Use.PREFERRED, id, values.find(PREFERRED));
        return row.isSound() && id != null
                ? new Need(
                        id,
                        row.reading().shared(Set.copyOf(values.get(EXPERTISE))),
                        values.get(SESSIONS),
                        values.get(MINUTES),
                        values.or(DAYS_APART, 1),
                        when,
                        preferred,
                        wanted(values),
                        new Term(values.find(FROM), values.find(UNTIL), values.or(EVERY_WEEKS, 1)),
                        List.of(),
                        values.or(STAND_IN, StandIn.NEVER),
                        values.or(OWED, 0))
                : null;
    }

    private static <T> @Nullable T wanted(Need need, Function<WantedSupporter, T> value) {
        return need.supporter() == null ? null : value.apply(need.supporter());
    }

    private static String letter(int number) {
        return number < LETTERS ? Character.toString('a' + number) : String.valueOf(number + 1);
    }

    /** The pupil's id with a letter: p17-a for the first need; a number for those after z. */
    private static @Nullable String madeId(SheetRow row, String pupil, List<String> ids) {
        String id = "%s-%s".formatted(pupil, letter(ids.size()));
        if (!row.reading().names().declare(Thing.NEED, id)) {
            row.fault(ID, "sheets.need-taken", id);
            return null;
        }
        return id;
    }

    private static void checkKeep(SheetRow row) {
        if (row.has(KEEP) && !row.has(SUPPORTER)) {
            row.fault(SUPPORTER, "sheets.no-supporter-to-keep", KEEP.header());
        }
    }

    private static @Nullable WantedSupporter wanted(Values values) {
        String supporter = values.find(SUPPORTER);
        return supporter == null ? null : new WantedSupporter(supporter, values.or(KEEP, Keep.PREFER));
    }
}
