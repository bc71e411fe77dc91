package be.koffieronde.sheets;

import be.koffieronde.format.json.Limits;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import be.koffieronde.sheets.cells.ChoiceList;
import be.koffieronde.sheets.cells.Choices;
import be.koffieronde.sheets.cells.Column;
import be.koffieronde.sheets.cells.DateFormat;
import be.koffieronde.sheets.cells.ListedTimes.Use;
import be.koffieronde.sheets.cells.RoleFormat;
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
import be.koffieronde.sheets.typed.TypedExceptions;
import be.koffieronde.sheets.typed.WeekText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The partners, and the collaboration models they can have. */
final class PartnerSheets {

    private static final Column<String> MODEL_NAME =
            Column.required("model.name", TextFormat.newId(Thing.COLLABORATION_MODEL), "latrelatie", 26);
    private static final Column<Integer> EVERY_WEEKS =
            Column.required("model.every-so-many-weeks", WholeFormat.weeks(1, Limits.WEEKS), 4, 16);
    private static final Column<Integer> MINUTES = Column.optional("model.minutes", minutes(), 15, 16);
    static final WordFormat<With> WITHS =
            new WordFormat<>(ChoiceList.WITHS, "sheets.word.with.", With.ANYONE, With.EACH);
    private static final Column<With> MODEL_WITH = Column.optional("model.with", WITHS, With.ANYONE, 16);

    static final SheetPlan<CollaborationModel> MODELS = new SheetPlan<CollaborationModel>(SheetKind.MODELS)
            .with(MODEL_NAME, CollaborationModel::name)
            .with(EVERY_WEEKS, CollaborationModel::everyWeeks)
            .with(MINUTES, CollaborationModel::minutes)
            .with(MODEL_WITH, model -> model.with() == With.ANYONE ? null : model.with());

    private static final Column<String> ID =
            Column.required("partner.id", TextFormat.newId(Thing.PARTNER), "heidi", 24);
    private static final Column<String> NAME = Column.required("partner.name", TextFormat.FREE, "juf Heidi", 22);
    private static final Column<String> ROLE = Column.required("partner.role", new RoleFormat(), "TEACHER", 22);
    private static final Column<String> SCHOOL =
            Column.required("partner.school", TextFormat.reference(Thing.SCHOOL), "de-brug", 24);
    private static final Column<WeekWindows> FREE = Column.expected(
            "partner.free", TypedFormat.WEEK, WeekText.parse("ma 10u25-10u40, 15u25-16u30; do 15u25-16u"), 44);
    private static final Column<String> COLLABORATION = Column.optional(
            "partner.collaboration", TextFormat.FREE.from(Choices.ids(SheetKind.MODELS)), "latrelatie", 22);
    static final Column<Integer> TALK_EVERY =
            Column.optional("partner.talk-every-weeks", WholeFormat.weeks(1, Limits.WEEKS), 2, 12);
    private static final Column<Integer> TALK_MINUTES = Column.optional("partner.talk-minutes", minutes(), 15, 12);
    private static final Column<LocalDate> LAST_TALK =
            Column.optional("partner.last-talk", DateFormat.ONE, LocalDate.of(2026, 11, 2), 16);
    private static final Column<With> TALK_WITH = Column.optional("partner.talk-with", WITHS, With.EACH, 14);
    private static final Column<Set<LocalDate>> ABSENCES =
            Column.optional("partner.absent", DateFormat.ANY, Set.of(LocalDate.of(2026, 11, 26)), 22);
    private static final Column<TypedExceptions> ON =
            Column.optional("partner.on", TypedFormat.EXCEPTIONS, ExceptionsText.parse("18/12/2026 8u30-8u45"), 30);
    private static final Column<WeekWindows> DUTIES =
            Column.optional("partner.duties", TypedFormat.WEEK, WeekText.parse("di 10u25-10u40"), 22);

    static final SheetPlan<Partner> PARTNERS = new SheetPlan<Partner>(SheetKind.PARTNERS)
            .with(ID, Partner::id)
            .with(NAME, Partner::name)
            .with(ROLE, Partner::role)
            .with(SCHOOL, Partner::school)
            .with(FREE, Partner::free)
            .with(COLLABORATION, Partner::collaboration)
            .with(TALK_EVERY, partner -> talk(partner, TalkRhythm::everyWeeks))
            .with(TALK_MINUTES, partner -> talk(partner, TalkRhythm::minutes))
            .with(LAST_TALK, partner -> talk(partner, TalkRhythm::last))
            .with(TALK_WITH, partner -> talk(partner, TalkRhythm::with))
            .with(ABSENCES, any -> null)
            .with(ON, any -> null)
            .with(DUTIES, partner -> partner.duties().days().isEmpty() ? null : partner.duties());

    private PartnerSheets() {}

    static @Nullable CollaborationModel model(SheetRow row) {
        Values values = row.read(MODELS.columns());
        return row.isSound()
                ? new CollaborationModel(
                        values.get(MODEL_NAME),
                        values.get(EVERY_WEEKS),
                        values.or(MINUTES, TalkRhythm.DEFAULT_MINUTES),
                        values.or(MODEL_WITH, With.ANYONE))
                : null;
    }

    static @Nullable Partner partner(SheetRow row) {
        Values values = row.read(PARTNERS.columns());
        String id = values.find(ID);
        row.reading().names().call(Thing.PARTNER, id, values.find(NAME));
        WeekWindows free = row.reading().times().required(Use.FREE, id, values.find(FREE), row, FREE);
        WeekWindows duties = row.reading().times().added(Use.DUTIES, id, values.find(DUTIES));
        checkRhythm(row);
        row.reading().dated().note(Thing.PARTNER, id, row, ABSENCES, ON);
        PlaceSheets.checkClash(row, values, ABSENCES, ON);
        if (free == null) {
            return null;
        }
        Partner partner = row.isSound() ? partner(values, free, duties) : null;
        return partner == null ? null : withExceptions(partner, row, values);
    }

    private static @Nullable Partner withExceptions(Partner partner, SheetRow row, Values values) {
        DatedExceptions on = PlaceSheets.exceptions(row, values, ON, partner::free);
        return row.isSound() ? partner.withDates(partner.absences(), on) : null;
    }

    private static <T> @Nullable T talk(Partner partner, Function<TalkRhythm, @Nullable T> value) {
        return partner.talk() == null ? null : value.apply(partner.talk());
    }

    private static void checkRhythm(SheetRow row) {
        if (!row.has(TALK_EVERY) && (row.has(TALK_MINUTES) || row.has(LAST_TALK) || row.has(TALK_WITH))) {
            row.fault(
                    TALK_EVERY,
                    "sheets.no-rhythm",
                    List.of(TALK_MINUTES.header(), LAST_TALK.header()),
                    TALK_WITH.header());
        }
    }

    private static Partner partner(Values values, WeekWindows free, @Nullable WeekWindows duties) {
        Integer everyWeeks = values.find(TALK_EVERY);
        TalkRhythm talk = everyWeeks == null
                ? null
                : new TalkRhythm(
                        everyWeeks,
                        values.or(TALK_MINUTES, TalkRhythm.DEFAULT_MINUTES),
                        values.find(LAST_TALK),
                        values.find(TALK_WITH),
                        Map.of(),
                        List.of());
        return new Partner(
                values.get(ID),
                values.get(NAME),
                values.get(ROLE),
                values.get(SCHOOL),
                free,
                values.find(COLLABORATION),
                talk,
                values.or(ABSENCES, Set.of()),
                DatedExceptions.NONE,
                duties == null ? WeekWindows.NONE : duties);
    }

    private static WholeFormat minutes() {
        return WholeFormat.minutes(1, Limits.MINUTES_OF_DAY);
    }
}
