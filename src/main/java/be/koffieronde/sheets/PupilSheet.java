package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Pupil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pupils with their needs, a row per need. Rows after a pupil's first one need only its id, or not even that if they
 * follow right upon it.
 */
final class PupilSheet {

    private static final Column<String> ID = Column.expected("id", "id", TextFormat.name())
            .note(
                    "Code die niets verraadt, zoals p17. Nog een nood van dezelfde leerling: id leeg, of nog eens",
                    "A code that tells nothing, such as p17. Another need of the same pupil: empty, or the id again")
            .example("p17")
            .width(14);
    private static final Column<String> NAME = Column.expected("naam", "name", TextFormat.free())
            .note("Initialen volstaan", "Initials will do")
            .example("L.V.")
            .width(12);
    private static final Column<String> SCHOOL = Column.expected(
                    "school", "school", TextFormat.reference(Thing.SCHOOL, SheetKind.SCHOOLS))
            .note("Id of naam van het blad Scholen", "Id or name on the sheet of schools")
            .example("de-brug")
            .width(24);
    private static final Column<String> CLASS_GROUP = Column.optional("klas", "class group", TextFormat.free())
            .note(
                    "Leerlingen met dezelfde klas zijn nooit tegelijk weg",
                    "Pupils of one class group are never away at" + " the same time")
            .example("de-brug-3A");
    private static final Column<Integer> PRIORITY = Column.optional(
                    "prioriteit", "priority", WholeFormat.number(0, Limits.PRIORITY))
            .note("Hoger gaat voor; leeg is 1", "Higher goes first; empty is 1")
            .example(1)
            .width(10);
    private static final Column<List<String>> PARTNERS = Column.optional(
                    "partners", "partners", ListFormat.references(Thing.PARTNER, SheetKind.PARTNERS))
            .note(
                    "Wie er rond de leerling staat: heidi; zorg-brug. Niemand: leeg",
                    "The adults around the pupil:" + " heidi; care-brug. Nobody: empty")
            .example(List.of("heidi"))
            .width(26);
    private static final Column<Set<LocalDate>> ABSENCES = Column.optional("afwezig", "absent", new DatesFormat())
            .note("Dagen: 25/11/2026; 7/12/2026 t/m 11/12/2026", "Days: 25/11/2026; 7/12/2026 through 11/12/2026")
            .example(Set.of(LocalDate.of(2026, 11, 27)))
            .width(18);

    private static final List<Column<?>> PUPIL = List.of(ID, NAME, SCHOOL, CLASS_GROUP, PRIORITY, PARTNERS, ABSENCES);

    static final SheetPlan PLAN = new SheetPlan(
            SheetKind.PUPILS,
            new Label(
                    "De leerlingen en hun noden, een rij per nood", "The pupils and their needs, a row for each need"),
            Stream.concat(PUPIL.stream(), NeedColumns.ALL.stream()).toList());

    /** A pupil while its rows are read; the fields are those of its first row. */
    private record Draft(String id, @Nullable Values values, List<Need> needs, List<String> needIds) {}

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private @Nullable Draft latest;

    /** Reads one row; the pupils are complete after the last. */
    void read(SheetRow row) {
        Draft draft = draft(row);
        if (draft != null && !row.isEmpty(NeedColumns.ALL)) {
            Need need = NeedColumns.read(row, draft.id, draft.needIds);
            if (need != null) {
                draft.needs.add(need);
            }
        } else if (draft == null) {
            NeedColumns.read(row, "", new ArrayList<>());
        }
    }

    /** All pupils that can be used. */
    List<Pupil> pupils() {
        List<Pupil> pupils = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (draft.values != null) {
                pupils.add(pupil(draft, draft.values));
            }
        }
        return pupils;
    }

    /** A pupil's rows: one, or one for each need. */
    static List<RowValues> write(Pupil pupil, Language language) {
        List<RowValues> rows = new ArrayList<>();
        rows.add(first(pupil, language));
        for (int number = 0; number < pupil.needs().size(); number++) {
            if (number > 0) {
                rows.add(new RowValues(language).with(ID, pupil.id()));
            }
            NeedColumns.write(pupil.needs().get(number), rows.get(number));
        }
        return rows;
    }

    private static RowValues first(Pupil pupil, Language language) {
        return new RowValues(language)
                .with(ID, pupil.id())
                .with(NAME, pupil.name())
                .with(SCHOOL, pupil.school())
                .with(CLASS_GROUP, pupil.classGroup())
                .with(PRIORITY, pupil.priority())
                .with(PARTNERS, pupil.partners().isEmpty() ? null : pupil.partners())
                .with(ABSENCES, PlaceSheets.nullIfEmpty(pupil.absences()));
    }

    /** The pupil a row is about; null if it does not say. */
    private @Nullable Draft draft(SheetRow row) {
        Values values = row.read(PUPIL);
        String id = values.find(ID);
        if (id == null && (row.has(ID) || latest == null || row.has(NAME))) {
            if (!row.has(ID) && row.knows(ID)) {
                row.fault(
                        ID,
                        new Label(
                                "deze cel is leeg; schrijf het id van de leerling, zoals p17",
                                "this cell is empty; write the pupil's id, such as p17"));
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
        row.reading().names().callIfNamed(Thing.PUPIL, id, values.find(NAME));
        boolean isNamed = requireCell(NAME, row);
        boolean isWhole = requireCell(SCHOOL, row) && isNamed;
        Draft draft =
                new Draft(id, isWhole && values.isComplete() ? values : null, new ArrayList<>(), new ArrayList<>());
        drafts.put(id, draft);
        return draft;
    }

    private static boolean requireCell(Column<?> column, SheetRow row) {
        if (!row.has(column) && row.knows(column)) {
            row.fault(
                    column,
                    new Label(
                                    "deze cel is leeg; vul '%s' van de leerling in",
                                    "this cell is empty; write the pupil's %s")
                            .with(column.header()));
        }
        return row.has(column);
    }

    /** A further row may repeat what the first one says, and say nothing else. */
    private static void checkSame(Draft draft, Values values, SheetRow row) {
        for (Column<?> column : PUPIL) {
            Object repeated = values.find(column);
            if (repeated != null && draft.values != null && !repeated.equals(draft.values.find(column))) {
                row.fault(
                        column,
                        new Label(
                                        "leerling '%s' heeft in een eerdere rij iets anders bij '%s'; maak ze gelijk, of"
                                                + " geef een ander id",
                                        "pupil '%s' has another %s in an earlier row; make them the same, or give another"
                                                + " id")
                                .with(draft.id, column.header()));
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
                draft.needs);
    }
}
