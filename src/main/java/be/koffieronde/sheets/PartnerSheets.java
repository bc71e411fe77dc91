package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.language.Language;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.WeekWindows;
import be.koffieronde.sheets.ListedTimes.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The partners, and the collaboration models they can have. */
final class PartnerSheets {

    private static final Column<String> MODEL_NAME = Column.required("naam", "name", TextFormat.newId(Thing.MODEL))
            .note(
                    "Zoals in de kolom samenwerking van het blad Partners",
                    "As in the column collaboration of the sheet" + " of partners")
            .example("latrelatie")
            .width(26);
    private static final Column<Integer> EVERY_WEEKS = Column.required(
                    "om de hoeveel weken", "every so many weeks", WholeFormat.number(1, Limits.WEEKS))
            .note("Om de hoeveel weken een gesprek", "Every how many weeks a talk")
            .example(4);
    private static final Column<Integer> MINUTES = Column.optional("minuten", "minutes", minutes())
            .note("Hoelang een gesprek duurt; leeg is 15", "How long a talk takes; empty is 15")
            .example(15);

    static final SheetPlan MODELS = new SheetPlan(
            SheetKind.MODELS,
            new Label("Vormen van samenwerking en hun ritme", "Kinds of collaboration and their rhythm"),
            List.of(MODEL_NAME, EVERY_WEEKS, MINUTES));

    private static final Column<String> ID = Column.required("id", "id", TextFormat.newId(Thing.PARTNER))
            .note("Korte naam, elk een andere", "Short name, each its own")
            .example("heidi")
            .width(24);
    private static final Column<String> NAME = Column.required("naam", "name", TextFormat.free())
            .note("Zoals mensen haar of hem noemen", "What people call her or him")
            .example("juf Heidi")
            .width(22);
    private static final Column<String> ROLE = Column.required("rol", "role", new RoleFormat())
            .note("Kies, of schrijf iets anders", "Choose, or write something else")
            .example("TEACHER")
            .width(22);
    private static final Column<String> SCHOOL = Column.required(
                    "school", "school", TextFormat.reference(Thing.SCHOOL, SheetKind.SCHOOLS))
            .note("Id of naam van het blad Scholen", "Id or name on the sheet of schools")
            .example("de-brug")
            .width(24);
    private static final Column<WeekWindows> FREE = Column.expected("vrij", "free", new WeekFormat())
            .note(
                    "Wanneer een gesprek of overleg kan, zoals een speeltijd zonder toezicht: ma 10u25-10u40, 15u25-16u30."
                            + " Nooit: geen",
                    "When a talk or meeting can be, such as a break without supervision: Mon 10:25-10:40, 15:25-16:30."
                            + " Never: none")
            .example(WeekText.parse("ma 10u25-10u40, 15u25-16u30; do 15u25-16u"))
            .width(44);
    private static final Column<String> COLLABORATION = Column.optional(
                    "samenwerking", "collaboration", TextFormat.freeFrom(SheetKind.MODELS))
            .note(
                    "Naam van het blad Samenwerking, of een eigen woord",
                    "Name on the sheet of collaboration, or any" + " label")
            .example("latrelatie")
            .width(22);
    private static final Column<Integer> TALK_EVERY = Column.optional(
                    "gesprek om de weken", "talk every weeks", WholeFormat.number(1, Limits.WEEKS))
            .note(
                    "Eigen ritme; leeg is dat van de samenwerking",
                    "A rhythm of their own; empty is that of the collaboration")
            .example(2)
            .width(12);
    private static final Column<Integer> TALK_MINUTES = Column.optional("gesprek minuten", "talk minutes", minutes())
            .note("Bij een eigen ritme; leeg is 15", "With a rhythm of their own; empty is 15")
            .example(15)
            .width(12);
    private static final Column<LocalDate> LAST_TALK = Column.optional("laatste gesprek", "last talk", new DateFormat())
            .note("Bij een eigen ritme; leeg is nog nooit", "With a rhythm of their own; empty is never yet")
            .example(LocalDate.of(2026, 11, 2));
    private static final Column<Set<LocalDate>> ABSENCES = Column.optional("afwezig", "absent", new DatesFormat())
            .note("Dagen: 25/11/2026; 7/12/2026 t/m 11/12/2026", "Days: 25/11/2026; 7/12/2026 through 11/12/2026")
            .example(Set.of(LocalDate.of(2026, 11, 26)))
            .width(22);

    static final SheetPlan PARTNERS = new SheetPlan(
            SheetKind.PARTNERS,
            new Label(
                    "Leerkrachten, zorgcoördinatoren en anderen met wie de ondersteuners werken",
                    "Teachers, care coordinators and others the supporters work with"),
            List.of(ID, NAME, ROLE, SCHOOL, FREE, COLLABORATION, TALK_EVERY, TALK_MINUTES, LAST_TALK, ABSENCES));

    private PartnerSheets() {}

    static @Nullable CollaborationModel model(SheetRow row) {
        return row.make(
                MODELS.columns(),
                values -> new CollaborationModel(
                        values.get(MODEL_NAME),
                        values.get(EVERY_WEEKS),
                        values.or(MINUTES, TalkRhythm.DEFAULT_MINUTES)));
    }

    static RowValues write(CollaborationModel model, Language language) {
        return new RowValues(language)
                .with(MODEL_NAME, model.name())
                .with(EVERY_WEEKS, model.everyWeeks())
                .with(MINUTES, model.minutes());
    }

    static @Nullable Partner partner(SheetRow row) {
        Values values = row.read(PARTNERS.columns());
        String id = values.find(ID);
        row.reading().names().callIfNamed(Thing.PARTNER, id, values.find(NAME));
        WeekWindows free = row.reading().times().required(Use.FREE, id, values.find(FREE), row, FREE);
        boolean isRhythmSound = checkRhythm(row);
        return values.isComplete() && isRhythmSound && free != null ? partner(values, free) : null;
    }

    static RowValues write(Partner partner, Language language) {
        TalkRhythm talk = partner.talk();
        return new RowValues(language)
                .with(ID, partner.id())
                .with(NAME, partner.name())
                .with(ROLE, partner.role())
                .with(SCHOOL, partner.school())
                .with(FREE, partner.free())
                .with(COLLABORATION, partner.collaboration())
                .with(TALK_EVERY, talk == null ? null : (Integer) talk.everyWeeks())
                .with(TALK_MINUTES, talk == null ? null : (Integer) talk.minutes())
                .with(LAST_TALK, talk == null ? null : talk.last())
                .with(ABSENCES, PlaceSheets.nullIfEmpty(partner.absences()));
    }

    private static boolean checkRhythm(SheetRow row) {
        boolean isIncomplete = !row.has(TALK_EVERY) && (row.has(TALK_MINUTES) || row.has(LAST_TALK));
        if (isIncomplete) {
            row.fault(
                    TALK_EVERY,
                    new Label(
                                    "deze cel is leeg; schrijf om de hoeveel weken een gesprek aan de beurt is, of maak '%s'"
                                            + " en '%s' leeg",
                                    "this cell is empty; write every how many weeks a talk is due, or empty '%s' and '%s'")
                            .with(TALK_MINUTES.header(), LAST_TALK.header()));
        }
        return !isIncomplete;
    }

    private static Partner partner(Values values, WeekWindows free) {
        Integer everyWeeks = values.find(TALK_EVERY);
        TalkRhythm talk = everyWeeks == null
                ? null
                : new TalkRhythm(
                        everyWeeks, values.or(TALK_MINUTES, TalkRhythm.DEFAULT_MINUTES), values.find(LAST_TALK));
        return new Partner(
                values.get(ID),
                values.get(NAME),
                values.get(ROLE),
                values.get(SCHOOL),
                free,
                values.find(COLLABORATION),
                talk,
                values.or(ABSENCES, Set.of()));
    }

    private static WholeFormat minutes() {
        return WholeFormat.minutes(1, Limits.MINUTES_OF_DAY);
    }
}
