package be.koffieronde.format;

import be.koffieronde.format.json.Fields;
import be.koffieronde.format.json.JsonCursor;
import be.koffieronde.format.json.References.Kind;
import be.koffieronde.problem.Problem;
import be.koffieronde.problem.ScoreBounds;
import be.koffieronde.problem.place.Profile;
import be.koffieronde.problem.place.RoadNetwork;
import be.koffieronde.problem.place.Travel;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one problem file.
 *
 * @param networks gives the road network it names; null: none, drives are estimated
 */
record ProblemReader(@Nullable Function<String, RoadNetwork> networks) {

    @Nullable
    Problem read(JsonCursor in) throws IOException {
        Fields fields = in.fields(ProblemFields.SHAPE);
        if (fields == null) {
            return null;
        }
        TravelText text = fields.find(ProblemFields.TRAVEL);
        profiles(text).forEach(profile -> in.references().declare(Kind.PROFILE, profile.id()));
        if (text != null && fields.isGiven(ProblemFields.LOCATIONS)) {
            text.checkShape(in.references().met(Kind.LOCATION), in.faults());
        }
        Travel travel = text == null ? null : resolve(text, in);
        return fields.isComplete() && travel != null ? bounded(ProblemFields.problem(fields, travel), in) : null;
    }

    private static Problem bounded(Problem problem, JsonCursor in) {
        ScoreBounds.faults(problem).forEach(fault -> in.faults().add("weights", fault));
        return problem;
    }

    private @Nullable Travel resolve(TravelText text, JsonCursor in) {
        return text.resolve(networks, in.faults());
    }

    private static Set<Profile> profiles(@Nullable TravelText travel) {
        return travel == null ? Set.of(Profile.values()) : travel.profiles();
    }
}
