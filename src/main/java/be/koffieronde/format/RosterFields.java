package be.koffieronde.format;

import static be.koffieronde.format.json.Field.optional;
import static be.koffieronde.format.json.Field.required;

import be.koffieronde.format.json.Field;
import be.koffieronde.format.json.Form;
import be.koffieronde.format.json.Limits;
import be.koffieronde.format.json.Shape;
import be.koffieronde.format.json.TimeForms;
import be.koffieronde.problem.ExtraTalk;
import be.koffieronde.problem.Score;
import be.koffieronde.roster.Agreed;
import be.koffieronde.roster.Roster;
import be.koffieronde.roster.Roster.PlannedVisit;
import be.koffieronde.roster.Roster.RosterRound;
import java.time.LocalDate;
import java.util.List;

/** A roster file. Fields it does not know are ignored. */
final class RosterFields {

    private static final Form<String> SCORES =
            Form.parsed("score", text -> Score.parse(text).toString(), "^-?[0-9]+hard/-?[0-9]+medium/-?[0-9]+soft$");

    private static final Field<PlannedVisit, String> VISIT_ID = required("id", Form.TEXT, PlannedVisit::id);
    private static final Field<PlannedVisit, Integer> START = required("start", TimeForms.TIME, PlannedVisit::start);
    private static final Field<PlannedVisit, Integer> END = required("end", TimeForms.TIME, PlannedVisit::end);
    private static final Field<PlannedVisit, Boolean> PINNED = optional("pinned", Form.FLAG, PlannedVisit::pinned);
    private static final Form<PlannedVisit> VISIT = Shape.open("visit", VISIT_ID, START, END, PINNED)
            .making(fields -> new PlannedVisit(
                    fields.get(VISIT_ID), fields.get(START), fields.get(END), fields.or(PINNED, false)));

    private static final Field<RosterRound, String> SUPPORTER =
            required("supporter", Form.TEXT, RosterRound::supporter);
    private static final Field<RosterRound, LocalDate> DATE = required("date", TimeForms.DATE, RosterRound::date);
    private static final Field<RosterRound, List<PlannedVisit>> VISITS =
            required("visits", Form.list(VISIT), RosterRound::visits);
    private static final Form<RosterRound> ROUND = Shape.open("round", SUPPORTER, DATE, VISITS)
            .making(fields -> new RosterRound(fields.get(SUPPORTER), fields.get(DATE), fields.get(VISITS)));

    private static final Field<ExtraTalk, String> PARTNER = required("partner", Form.TEXT, ExtraTalk::partner);
    private static final Field<ExtraTalk, String> HOST = required("supporter", Form.TEXT, ExtraTalk::supporter);
    private static final Field<ExtraTalk, Integer> MINUTES =
            required("minutes", Form.whole(1, Limits.MINUTES_OF_DAY), ExtraTalk::minutes);
    private static final Form<ExtraTalk> EXTRA_TALK = Shape.open("extraTalk", PARTNER, HOST, MINUTES)
            .making(fields -> new ExtraTalk(fields.get(PARTNER), fields.get(HOST), fields.get(MINUTES)));

    private static final Field<Agreed, String> AGREED_ID = required("id", Form.TEXT, Agreed::id);
    private static final Field<Agreed, String> AGREED_SUPPORTER = required("supporter", Form.TEXT, Agreed::supporter);
    private static final Field<Agreed, LocalDate> AGREED_DATE = required("date", TimeForms.DATE, Agreed::date);
    private static final Field<Agreed, Integer> AGREED_START = required("start", TimeForms.TIME, Agreed::start);
    private static final Form<Agreed> AGREED_PLACE = Shape.open(
                    "agreed", AGREED_ID, AGREED_SUPPORTER, AGREED_DATE, AGREED_START)
            .making(fields -> new Agreed(
                    fields.get(AGREED_ID),
                    fields.get(AGREED_SUPPORTER),
                    fields.get(AGREED_DATE),
                    fields.get(AGREED_START)));

    private static final Field<Roster, String> PROBLEM = required("problem", Form.TEXT, Roster::problem);
    private static final Field<Roster, Boolean> STRUCTURAL =
            optional("structural", Form.FLAG, roster -> roster.structural() ? true : null);
    private static final Field<Roster, String> SCORE = optional("score", SCORES, Roster::score);
    private static final Field<Roster, List<RosterRound>> ROUNDS = required("rounds", Form.list(ROUND), Roster::rounds);
    private static final Field<Roster, List<String>> UNPLANNED =
            required("unplanned", Form.list(Form.TEXT), Roster::unplanned);
    private static final Field<Roster, List<ExtraTalk>> EXTRA_TALKS = optional(
            "extraTalks", Form.list(EXTRA_TALK), roster -> roster.extraTalks().isEmpty() ? null : roster.extraTalks());

    private static final Field<Roster, List<Agreed>> AGREED = optional(
            "agreed", Form.list(AGREED_PLACE), roster -> roster.agreed().isEmpty() ? null : roster.agreed());

    static final Shape<Roster> SHAPE =
            Shape.open("roster", PROBLEM, STRUCTURAL, SCORE, ROUNDS, UNPLANNED, EXTRA_TALKS, AGREED);

    static final Form<Roster> FORM = SHAPE.making(fields -> new Roster(
            fields.get(PROBLEM),
            fields.find(SCORE),
            fields.get(ROUNDS),
            fields.get(UNPLANNED),
            fields.or(EXTRA_TALKS, List.of()),
            fields.or(STRUCTURAL, false),
            fields.or(AGREED, List.of())));

    private RosterFields() {}
}
