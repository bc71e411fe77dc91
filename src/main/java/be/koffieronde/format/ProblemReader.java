package be.koffieronde.format;

import static be.koffieronde.format.Field.optional;
import static be.koffieronde.format.Field.required;

import be.koffieronde.format.References.Kind;
import be.koffieronde.problem.Calendar;
import be.koffieronde.problem.CollaborationModel;
import be.koffieronde.problem.Commitment;
import be.koffieronde.problem.Location;
import be.koffieronde.problem.Meeting;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.Profile;
import be.koffieronde.problem.Pupil;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.School;
import be.koffieronde.problem.ScoreBounds;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Travel;
import be.koffieronde.problem.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one problem file. */
final class ProblemReader {

    private static final Field<String> NAME = required("name", JsonCursor::name);
    private static final Field<Calendar> CALENDAR = required("calendar", CalendarReader::read);
    private static final Field<TravelText> TRAVEL = required("travel", TravelText::read);
    private static final Field<List<School>> SCHOOLS = required("schools", in -> in.list(PlaceReader::school));
    private static final Field<List<Supporter>> SUPPORTERS =
            required("supporters", in -> in.list(SupporterReader::read));
    private static final Field<List<Partner>> PARTNERS = required("partners", in -> in.list(PartnerReader::read));
    private static final Field<List<CollaborationModel>> MODELS =
            optional("collaborationModels", in -> in.list(PartnerReader::model));
    private static final Field<List<Pupil>> PUPILS = required("pupils", in -> in.list(PupilReader::read));
    private static final Field<List<Meeting>> MEETINGS =
            optional("meetings", in -> in.list(AppointmentReader::meeting));
    private static final Field<List<Commitment>> COMMITMENTS =
            optional("commitments", in -> in.list(AppointmentReader::commitment));
    private static final Field<Map<Rule, Integer>> WEIGHTS =
            optional("weights", in -> in.map(Keys.RULES, each -> each.whole(0, Limits.POINTS)));

    private final Field<List<Location>> locations = required("locations", in -> in.list(this::location));
    private final Shape shape = Shape.of(
            NAME,
            CALENDAR,
            locations,
            TRAVEL,
            SCHOOLS,
            SUPPORTERS,
            PARTNERS,
            MODELS,
            PUPILS,
            MEETINGS,
            COMMITMENTS,
            WEIGHTS);

    private final Path file;
    private final boolean withRoads;
    private int locationCount;

    /** @param withRoads whether to read the road network it names; else drives are estimated */
    ProblemReader(Path file, boolean withRoads) {
        this.file = file;
        this.withRoads = withRoads;
    }

    @Nullable
    Problem read(JsonCursor in) throws IOException {
        Fields fields = in.fields(shape);
        if (fields == null) {
            return null;
        }
        TravelText text = fields.find(TRAVEL);
        profiles(text).forEach(profile -> in.references().declare(Kind.PROFILE, profile.id()));
        if (text != null && fields.isGiven(locations)) {
            text.checkShape(locationCount, in.faults());
        }
        Travel travel = text == null ? null : resolve(text, in);
        return fields.isComplete() && travel != null ? bounded(problem(fields, travel), in) : null;
    }

    private static Problem bounded(Problem problem, JsonCursor in) {
        ScoreBounds.faults(problem).forEach(fault -> in.faults().add("weights", fault));
        return problem;
    }

    private @Nullable Travel resolve(TravelText text, JsonCursor in) {
        return (withRoads ? text : text.withoutRoads()).resolve(file, in.faults());
    }

    private static Set<Profile> profiles(@Nullable TravelText travel) {
        return travel == null ? Set.of(Profile.values()) : travel.profiles();
    }

    private Problem problem(Fields fields, Travel travel) {
        return new Problem(
                fields.get(NAME),
                fields.get(CALENDAR),
                fields.get(locations),
                travel,
                fields.get(SCHOOLS),
                fields.get(SUPPORTERS),
                fields.get(PARTNERS),
                fields.or(MODELS, List.of()),
                fields.get(PUPILS),
                fields.or(MEETINGS, List.of()),
                fields.or(COMMITMENTS, List.of()),
                new Weights(fields.or(WEIGHTS, Map.of())));
    }

    private @Nullable Location location(JsonCursor in) throws IOException {
        locationCount++;
        return PlaceReader.location(in);
    }
}
