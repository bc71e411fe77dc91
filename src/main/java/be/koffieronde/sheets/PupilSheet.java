package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.ListFormat;
import be.koffieronde.sheets.cells.SheetCell;
import be.koffieronde.sheets.cells.SheetKind;
import be.koffieronde.sheets.cells.SheetPlan;
import be.koffieronde.sheets.cells.SheetRow;
import be.koffieronde.sheets.cells.TextFormat;
import be.koffieronde.sheets.cells.Thing;
import be.koffieronde.sheets.cells.TypedFormat;
import be.koffieronde.sheets.cells.Values;
import be.koffieronde.sheets.cells.WholeFormat;
import be.koffieronde.sheets.typed.ExceptionsText;
import be.koffieronde.sheets.typed.TypedExceptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pupils with their needs, a row per need. Rows after a pupil's first one need only its id, or not even that if they
 * follow right upon it.
 */
final class PupilSheet {

    private static final Column<String> ID = Column.expected("pupil.id", TextFormat.NAME, "p17", 14);
    private static final Column<String> NAME = Column.expected("pupil.name", TextFormat.FREE, "L.V.", 12);
    private static final Column<String> SCHOOL =
            Column.expected("pupil.school", TextFormat.reference(Thing.SCHOOL), "de-brug", 24);
    private static final Column<String> CLASS_GROUP =
            Column.optional("pupil.class-group", TextFormat.FREE, "de-brug-3A", 16);
    private static final Column<Integer> PRIORITY =
            Column.optional("pupil.priority", WholeFormat.number(0, Limits.PRIORITY), 1, 10);
    private static final Column<List<String>> PARTNERS =
            Column.optional("pupil.partners", ListFormat.references(Thing.PARTNER), List.of("heidi"), 26);
    private static final Column<Set<LocalDate>> ABSENCES =
            Column.optional("pupil.absent", DateFormat.ANY, Set.of(LocalDate.of(2026, 11, 27)), 18);
    private static final Column<TypedExceptions> ON =
            Column.optional("pupil.on", TypedFormat.EXCEPTIONS, ExceptionsText.parse("18/12/2026 8u45-12u"), 30);

    private static final SheetPlan<Pupil> FIRST = new SheetPlan<Pupil>(SheetKind.PUPILS)
            .with(NAME, Pupil::name)
            .with(SCHOOL, Pupil::school)
            .with(CLASS_GROUP, Pupil::classGroup)
            .with(PRIORITY, Pupil::priority)
            .with(PARTNERS, pupil -> PlaceSheets.nullIfEmpty(pupil.partners()))
            .with(ABSENCES, any -> null)
            .with(ON, any -> null);

    static final SheetPlan<Row> PLAN = new SheetPlan<Row>(SheetKind.PUPILS)
            .with(ID, row -> row.pupil.id())
            .with(FIRST, row -> row.isFirst ? row.pupil : null)
            .with(NeedColumns.PLAN, Row::need);

    private static final List<Column<?>> PUPIL =
            PLAN.columns().subList(0, FIRST.columns().size() + 1);

    /** What a row is written of; only a pupil's first one has more than its id and need. */
    record Row(Pupil pupil, boolean isFirst, @Nullable Need need) {}

    /** A pupil while its rows are read; the fields are those of its first row. */
    private record Draft(String id, @Nullable Values values, List<Need> needs, List<String> needIds) {}

    /** A cell that names the other pupils of a need, counted from 0 among those of a pupil. */
    private record Group(Draft draft, int need, SheetCell cell) {}

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private @Nullable Draft latest;

    private final List<Group> groups = new ArrayList<>();

    /** Reads one row; the pupils are complete after the last. */
    void read(SheetRow row) {
        Draft draft = draft(row);
        if (draft != null && !row.isEmpty(NeedColumns.ALL)) {
            Need need = NeedColumns.read(row, draft.id, draft.needIds);
            if (need != null) {
                draft.needs.add(need);
            }
            if (row.has(NeedColumns.WITH)) {
                groups.add(new Group(draft, draft.needIds.size() - 1, row.cell(NeedColumns.WITH)));
            }
        } else if (draft == null) {
            NeedColumns.read(row, "", new ArrayList<>());
        }
    }

    /** All pupils that can be used. */
    List<Pupil> pupils() {
        groups.forEach(this::gather);
        List<Pupil> pupils = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (draft.values != null) {
                pupils.add(pupil(draft, draft.values));
            }
        }
        return pupils;
    }

    /** Names the others of a group, who may stand on rows below. */
    private void gather(Group group) {
        List<String> with = NeedColumns.OTHERS.read(group.cell);
        String id = group.draft.needIds.get(group.need);
        if (with == null || with.stream().anyMatch(other -> !isOfGroup(other, group))) {
            return;
        }
        group.draft.needs.replaceAll(need -> need.id().equals(id) ? need.together(with) : need);
    }

    private boolean isOfGroup(String other, Group group) {
        if (other.equals(group.draft.id)) {
            group.cell.fault("format.with-itself", other);
            return false;
        }
        String school = school(group.draft);
        String theirs = drafts.containsKey(other) ? school(drafts.get(other)) : null;
        if (school == null || theirs == null || school.equals(theirs)) {
            return true;
        }
        group.cell.fault("format.other-school", other, theirs, school);
        return false;
    }

    private static @Nullable String school(Draft draft) {
        return draft.values == null ? null : draft.values.find(SCHOOL);
    }

    /** A pupil's rows: one, or one for each need. */
    static Stream<Row> rows(Pupil pupil) {
        List<Need> needs = pupil.needs();
        return needs.isEmpty()
                ? Stream.of(new Row(pupil, true, null))
                : IntStream.range(0, needs.size()).mapToObj(number -> new Row(pupil, number == 0, needs.get(number)));
    }

    /** The pupil a row is about; null if it does not say. */
    private @Nullable Draft draft(SheetRow row) {
        Values values = row.read(PUPIL);
        String id = values.find(ID);
        if (id == null && (row.has(ID) || latest == null || row.has(NAME))) {
            if (!row.has(ID) && row.knows(ID)) {
                row.fault(ID, "sheets.no-pupil");
            }
            latest = null;
            return null;
        }
        Draft known = id == null ? latest : drafts.get(id);
        latest = known == null ? first(Objects.requireNonNull(id), values, row) : known;
        if (known != null) {
            checkSame(known, values, row);
        }
        return latest;
    }

    private Draft first(String id, Values values, SheetRow row) {
        row.reading().names().declare(Thing.PUPIL, id);
        row.reading().names().call(Thing.PUPIL, id, values.find(NAME));
        row.reading().dated().note(Thing.PUPIL, id, row, ABSENCES, ON);
        PlaceSheets.checkClash(row, values, ABSENCES, ON);
        boolean isNamed = requireCell(NAME, row);
        boolean isWhole = requireCell(SCHOOL, row) && isNamed;
        Draft draft = new Draft(id, isWhole && row.isSound() ? values : null, new ArrayList<>(), new ArrayList<>());
        drafts.put(id, draft);
        return draft;
    }

    private static boolean requireCell(Column<?> column, SheetRow row) {
        if (!row.has(column) && row.knows(column)) {
            row.fault(column, "sheets.empty-of-pupil", column.header());
        }
        return row.has(column);
    }

    /** A further row may repeat what the first one says, and say nothing else. */
    private static void checkSame(Draft draft, Values values, SheetRow row) {
        for (Column<?> column : PUPIL) {
            Object repeated = values.find(column);
            if (repeated != null && draft.values != null && !repeated.equals(draft.values.find(column))) {
                row.fault(column, "sheets.pupil-differs", draft.id, column.header());
            }
        }
    }

    private static Pupil pupil(Draft draft, Values values) {
        return new Pupil(
                draft.id,
                values.get(NAME),
                values.get(SCHOOL),
                values.find(CLASS_GROUP),
                values.or(PRIORITY, 1),
                values.or(PARTNERS, List.of()),
                values.or(ABSENCES, Set.of()),
                values.or(ON, TypedExceptions.NONE).within(date -> PlaceSheets.ALWAYS),
                draft.needs);
    }
}
