package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.Need;
import be.koffieronde.problem.Need.Keep;
import be.koffieronde.problem.Need.WantedSupporter;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.sheets.ListedTimes.Use;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of the sheet of pupils that tell of a need. */
final class NeedColumns {

    private static final int LETTERS = 26;

    static final WordFormat<Keep> KEEPS = new WordFormat<Keep>(
                    new Label("houvast", "way to keep a supporter"), WordList.KEEPS)
            .with(Keep.PREFER, "liefst", "prefer")
            .with(Keep.MUST, "moet", "must");

    private static final Column<String> ID = Column.optional("nood", "need", TextFormat.newId(Thing.NEED))
            .note(
                    "Korte naam van de nood; leeg: gemaakt uit het id, p17-a",
                    "Short name of the need; empty: made from" + " the id, p17-a")
            .example("p17-a")
            .width(14);
    private static final Column<List<String>> EXPERTISE = Column.required(
                    "expertise", "expertise", ListFormat.expertise())
            .note("Wat ervoor nodig is: T9. Niets: geen", "What it takes: T9. Nothing: none")
            .example(List.of("T9"));
    private static final Column<Integer> SESSIONS = Column.required(
                    "keer per week", "sessions per week", WholeFormat.number(0, Limits.SESSIONS_PER_WEEK))
            .note("Hoeveel keer per week", "How many sessions a week")
            .example(2)
            .width(11);
    private static final Column<Integer> MINUTES = Column.required(
                    "minuten", "minutes", WholeFormat.minutes(1, Limits.MINUTES_OF_DAY))
            .note("Hoelang elke keer", "How long each takes")
            .example(50)
            .width(11);
    private static final Column<Integer> DAYS_APART = Column.optional(
                    "dagen ertussen", "days apart", WholeFormat.number(0, Limits.DAYS_APART))
            .note("Minstens zoveel dagen later; leeg is 1", "At least so many days later; empty is 1")
            .example(1)
            .width(11);
    private static final Column<WeekWindows> WHEN = Column.optional("wanneer", "when", new WeekFormat())
            .note(
                    "Wanneer het mag: ma 8u45-10u25; di 8u45-9u35. Leeg: tijdens de lesuren",
                    "When it may be: Mon 8:45-10:25; Tue 8:45-9:35. Empty: during lessons")
            .example(WeekText.parse("ma 8u45-10u25; di 8u45-9u35"))
            .width(30);
    private static final Column<WeekWindows> PREFERRED = Column.optional("liefst", "preferred", new WeekFormat())
            .note("Wanneer het best past", "When it suits best")
            .example(WeekText.parse("ma 8u45-9u35"))
            .width(22);
    private static final Column<String> SUPPORTER = Column.optional(
                    "ondersteuner", "supporter", TextFormat.reference(Thing.SUPPORTER, SheetKind.SUPPORTERS))
            .note("Wie het nu doet of moet doen", "Who does it now or must do it")
            .example("an");
    private static final Column<Keep> KEEP = Column.optional("houvast", "keep", KEEPS)
            .note(
                    "moet: niemand anders; liefst (of leeg): anders mag",
                    "must: nobody else; prefer (or empty): others" + " may")
            .example(Keep.PREFER)
            .width(11);

    static final List<Column<?>> ALL =
            List.of(ID, EXPERTISE, SESSIONS, MINUTES, DAYS_APART, WHEN, PREFERRED, SUPPORTER, KEEP);

    private NeedColumns() {}

    /**
     * Reads the need of a row.
     *
     * @param pupil whose it is
     * @param ids of the pupil's needs so far; the new one is added
     * @return null if it has a fault
     */
    static @Nullable Need read(SheetRow row, String pupil, List<String> ids) {
        int faultsBefore = row.reading().faults().count();
        Values values = row.read(ALL);
        String id = row.has(ID) ? values.find(ID) : madeId(row, pupil, ids);
        ids.add(String.valueOf(id));
        checkKeep(row);
        ListedTimes times = row.reading().times();
        WeekWindows when = times.added(Use.WHEN, id, values.find(WHEN));
        WeekWindows preferred = times.added(Use.PREFERRED, id, values.find(PREFERRED));
        boolean isSound = values.isComplete() && row.reading().faults().count() == faultsBefore;
        return isSound && id != null
                ? new Need(
                        id,
                        row.reading().shared(Set.copyOf(values.get(EXPERTISE))),
                        values.get(SESSIONS),
                        values.get(MINUTES),
                        values.or(DAYS_APART, 1),
                        when,
                        preferred,
                        wanted(values))
                : null;
    }

    static void write(Need need, RowValues row) {
        WantedSupporter wanted = need.supporter();
        row.with(ID, need.id())
                .with(EXPERTISE, need.expertise().stream().sorted().toList())
                .with(SESSIONS, need.sessionsPerWeek())
                .with(MINUTES, need.minutes())
                .with(DAYS_APART, need.minDaysApart())
                .with(WHEN, need.when())
                .with(PREFERRED, need.preferred())
                .with(SUPPORTER, wanted == null ? null : wanted.id())
                .with(KEEP, wanted == null ? null : wanted.keep());
    }

    private static String letter(int number) {
        return number < LETTERS ? Character.toString('a' + number) : String.valueOf(number + 1);
    }

    /** The pupil's id with a letter: p17-a for the first need; a number for those after z. */
    private static @Nullable String madeId(SheetRow row, String pupil, List<String> ids) {
        String id = "%s-%s".formatted(pupil, letter(ids.size()));
        if (!row.reading().names().declare(Thing.NEED, id)) {
            row.fault(
                    ID,
                    new Label(
                                    "'%s', gemaakt van het id van de leerling, is al de naam van een andere nood; schrijf er"
                                            + " hier een",
                                    "'%s', made from the pupil's id, is already the name of another need; write one here")
                            .with(id));
            return null;
        }
        return id;
    }

    private static void checkKeep(SheetRow row) {
        if (row.has(KEEP) && !row.has(SUPPORTER)) {
            row.fault(
                    SUPPORTER,
                    new Label(
                                    "deze cel is leeg; schrijf welke ondersteuner blijft, of maak '%s' leeg",
                                    "this cell is empty; write which supporter to keep, or empty '%s'")
                            .with(KEEP.header()));
        }
    }

    private static @Nullable WantedSupporter wanted(Values values) {
        String supporter = values.find(SUPPORTER);
        return supporter == null ? null : new WantedSupporter(supporter, values.or(KEEP, Keep.PREFER));
    }
}
