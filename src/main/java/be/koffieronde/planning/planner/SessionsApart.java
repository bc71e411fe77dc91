package be.koffieronde.planning.planner;

import be.koffieronde.planning.data.PlacedVisit;
import be.koffieronde.planning.data.SessionsElsewhere;
import be.koffieronde.planning.data.SessionsElsewhere.SchoolWeek;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visit.SupportVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a {@link Division} must know of one another's sessions. Those who stand in may be in another part than the
 * holder of a need; and if it matters whom schools see, those of one school may be in several.
 */
final class SessionsApart {

    private final Centre centre;
    private final List<SessionsElsewhere> known = new ArrayList<>();
    private final Map<String, Set<Integer>> partsOfNeed = new HashMap<>();
    private final Map<SchoolWeek, Set<Integer>> partsOfFace = new LinkedHashMap<>();
    private final boolean hasFaces;

    private SessionsApart(Centre centre, int parts) {
        this.centre = centre;
        hasFaces = centre.directory().problem().weights().points(Rule.ANOTHER_FACE) > 0;
        IntStream.range(0, parts)
                .forEach(part -> known.add(
                        new SessionsElsewhere(new LinkedHashMap<>(), new HashSet<>(), new LinkedHashSet<>())));
    }

    /**
     * For each part.
     *
     * @param partOf part of each visit, be it planned or not
     */
    static List<SessionsElsewhere> of(Draft draft, int[] partOf, int parts) {
        SessionsApart apart = new SessionsApart(draft.centre(), parts);
        if (parts > 1) {
            for (int v = 0; v < partOf.length; v++) {
                apart.note(v, partOf[v], draft.place(v));
            }
            for (int v = 0; v < partOf.length; v++) {
                apart.tell(v, partOf[v], draft.place(v));
            }
            apart.tellFaces();
        }
        return apart.known;
    }

    private void note(int visit, int part, @Nullable PlacedVisit place) {
        Visit known = centre.visits().get(visit);
        if (centre.mayHaveStandIn(known)) {
            partsOfNeed
                    .computeIfAbsent(((SupportVisit) known).need().id(), need -> new HashSet<>())
                    .add(part);
        }
        if (hasFaces && place != null && known instanceof SupportVisit session && !centre.isStandIn(visit, place)) {
            SchoolWeek face = new SchoolWeek(session.pupil().school(), place.day() / 7);
            partsOfFace.computeIfAbsent(face, week -> new HashSet<>()).add(part);
        }
    }

    private void tell(int visit, int part, @Nullable PlacedVisit place) {
        if (place != null && centre.visits().get(visit) instanceof SupportVisit session) {
            String need = session.need().id();
            for (int other : partsOfNeed.getOrDefault(need, Set.of())) {
                if (other != part) {
                    known.get(other)
                            .days()
                            .computeIfAbsent(need, days -> new ArrayList<>())
                            .add(place.day());
                    if (!centre.isStandIn(visit, place)) {
                        known.get(other).held().add(need);
                    }
                }
            }
        }
    }

    private void tellFaces() {
        partsOfFace.forEach((face, parts) -> {
            for (int part = 0; part < known.size(); part++) {
                if (parts.size() > 1 || !parts.contains(part)) {
                    known.get(part).faces().add(face);
                }
            }
        });
    }
}
