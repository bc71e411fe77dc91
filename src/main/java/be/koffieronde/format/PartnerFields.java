package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Clash;
import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.References.Kind;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.TalkRhythm;
import be.koffieronde.problem.TalkRhythm.With;
import be.koffieronde.problem.time.DatedExceptions;
import be.koffieronde.problem.time.WeekWindows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The partners and the collaboration models of a problem file. */
final class PartnerFields {

    private static final Form<Integer> WEEKS = Form.whole(1, Limits.WEEKS);
    private static final Form<Integer> MINUTES = Form.whole(1, Limits.MINUTES_OF_DAY);

    private static final Field<TalkRhythm, Integer> EVERY_WEEKS = required("everyWeeks", WEEKS, TalkRhythm::everyWeeks);
    private static final Field<TalkRhythm, Integer> TALK_MINUTES = optional("minutes", MINUTES, TalkRhythm::minutes);
    private static final Field<TalkRhythm, LocalDate> LAST = optional("last", TimeForms.DATE, TalkRhythm::last);
    private static final Field<TalkRhythm, With> WITH = optional("with", Form.oneOf(Keys.WITHS), TalkRhythm::with);
    private static final Field<TalkRhythm, Map<String, LocalDate>> LASTS = optional(
            "lasts",
            Form.byId(Kind.SUPPORTER, TimeForms.DATE),
            rhythm -> rhythm.lasts().isEmpty() ? null : rhythm.lasts());
    private static final Form<TalkRhythm> TALKS = Shape.of("talk", EVERY_WEEKS, TALK_MINUTES, LAST, WITH, LASTS)
            .making(fields -> new TalkRhythm(
                    fields.get(EVERY_WEEKS),
                    fields.or(TALK_MINUTES, TalkRhythm.DEFAULT_MINUTES),
                    fields.find(LAST),
                    fields.find(WITH),
                    fields.or(LASTS, Map.of()),
                    List.of()));

    private static final Field<CollaborationModel, String> MODEL_NAME =
            required("name", Form.newId(Kind.COLLABORATION_MODEL), CollaborationModel::name);
    private static final Field<CollaborationModel, Integer> MODEL_WEEKS =
            required("everyWeeks", WEEKS, CollaborationModel::everyWeeks);
    private static final Field<CollaborationModel, Integer> MODEL_MINUTES =
            optional("minutes", MINUTES, CollaborationModel::minutes);

    private static final Field<CollaborationModel, With> MODEL_WITH =
            optional("with", Form.oneOf(Keys.WITHS), model -> model.with() == With.ANYONE ? null : model.with());

    static final Form<CollaborationModel> MODEL = Shape.of(
                    "collaborationModel", MODEL_NAME, MODEL_WEEKS, MODEL_MINUTES, MODEL_WITH)
            .making(fields -> new CollaborationModel(
                    fields.get(MODEL_NAME),
                    fields.get(MODEL_WEEKS),
                    fields.or(MODEL_MINUTES, TalkRhythm.DEFAULT_MINUTES),
                    fields.or(MODEL_WITH, With.ANYONE)));

    private static final Field<Partner, String> ID = required("id", Form.newId(Kind.PARTNER), Partner::id);
    private static final Field<Partner, String> NAME = required("name", Form.TEXT, Partner::name);
    private static final Field<Partner, String> ROLE = required("role", Form.TEXT, Partner::role);
    private static final Field<Partner, String> SCHOOL =
            required("school", Form.reference(Kind.SCHOOL), Partner::school);
    private static final Field<Partner, WeekWindows> FREE = required("free", TimeForms.WEEK_WINDOWS, Partner::free);
    private static final Field<Partner, String> COLLABORATION =
            optional("collaboration", Form.TEXT, Partner::collaboration);
    private static final Field<Partner, TalkRhythm> TALK = optional("talk", TALKS, Partner::talk);
    private static final Field<Partner, Set<LocalDate>> ABSENCES =
            optional("absences", TimeForms.DATES, Partner::absences);
    private static final Field<Partner, DatedExceptions> ON =
            optional("on", TimeForms.EXCEPTIONS, thing -> thing.on().isEmpty() ? null : thing.on());
    private static final Field<Partner, WeekWindows> DUTIES = optional(
            "duties", TimeForms.WEEK_WINDOWS, partner -> partner.duties().days().isEmpty() ? null : partner.duties());

    static final Form<Partner> FORM = Clash.checked(
            Shape.of("partner", ID, NAME, ROLE, SCHOOL, FREE, COLLABORATION, TALK, ABSENCES, ON, DUTIES),
            ABSENCES,
            ON,
            fields -> new Partner(
                    fields.get(ID),
                    fields.get(NAME),
                    fields.get(ROLE),
                    fields.get(SCHOOL),
                    fields.get(FREE),
                    fields.find(COLLABORATION),
                    fields.find(TALK),
                    fields.or(ABSENCES, Set.of()),
                    fields.or(ON, DatedExceptions.NONE),
                    fields.or(DUTIES, WeekWindows.NONE)));

    private PartnerFields() {}
}
