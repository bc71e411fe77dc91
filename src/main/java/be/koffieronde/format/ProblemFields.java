package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Fields;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Keys;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.Shape;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.School;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Weights;
import be.koffieronde.problem.place.Location;
import be.koffieronde.problem.place.Travel;
import be.koffieronde.problem.time.Calendar;
import java.util.List;

/** A problem file as a whole. */
final class ProblemFields {

    private static final Form<Weights> POINTS =
            Form.map(Keys.RULES, Form.whole(0, Limits.POINTS)).as(Weights::new, Weights::overrides);

    private static final Field<Problem, String> NAME = required("name", Form.NAME, Problem::name);
    private static final Field<Problem, Calendar> CALENDAR =
            required("calendar", CalendarFields.FORM, Problem::calendar);
    static final Field<Problem, List<Location>> LOCATIONS =
            required("locations", Form.list(PlaceFields.LOCATION), Problem::locations);
    static final Field<Problem, TravelText> TRAVEL =
            required("travel", TravelText.FORM, problem -> TravelText.of(problem.travel()));
    private static final Field<Problem, List<School>> SCHOOLS =
            required("schools", Form.list(PlaceFields.SCHOOL), Problem::schools);
    private static final Field<Problem, List<Supporter>> SUPPORTERS =
            required("supporters", Form.list(SupporterFields.FORM), Problem::supporters);
    private static final Field<Problem, List<Partner>> PARTNERS =
            required("partners", Form.list(PartnerFields.FORM), Problem::partners);
    private static final Field<Problem, List<CollaborationModel>> MODELS =
            optional("collaborationModels", Form.list(PartnerFields.MODEL), Problem::collaborationModels);
    private static final Field<Problem, List<Pupil>> PUPILS =
            required("pupils", Form.list(PupilFields.FORM), Problem::pupils);
    private static final Field<Problem, List<Meeting>> MEETINGS =
            optional("meetings", Form.list(AppointmentFields.MEETING), Problem::meetings);
    private static final Field<Problem, List<Commitment>> COMMITMENTS =
            optional("commitments", Form.list(AppointmentFields.COMMITMENT), Problem::commitments);
    private static final Field<Problem, Weights> WEIGHTS = optional("weights", POINTS, Problem::weights);

    static final Shape<Problem> SHAPE = Shape.of(
            "problem",
            NAME,
            CALENDAR,
            LOCATIONS,
            TRAVEL,
            SCHOOLS,
            SUPPORTERS,
            PARTNERS,
            MODELS,
            PUPILS,
            MEETINGS,
            COMMITMENTS,
            WEIGHTS);

    private ProblemFields() {}

    /** Of complete fields. */
    static Problem problem(Fields fields, Travel travel) {
        return new Problem(
                fields.get(NAME),
                fields.get(CALENDAR),
                fields.get(LOCATIONS),
                travel,
                fields.get(SCHOOLS),
                fields.get(SUPPORTERS),
                fields.get(PARTNERS),
                fields.or(MODELS, List.of()),
                fields.get(PUPILS),
                fields.or(MEETINGS, List.of()),
                fields.or(COMMITMENTS, List.of()),
                fields.or(WEIGHTS, Weights.DEFAULT));
    }
}
