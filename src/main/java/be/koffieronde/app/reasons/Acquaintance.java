package be.koffieronde.app.reasons;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Supporter;
import be.koffieronde.problem.Visit.SupportVisit;
import be.koffieronde.roster.Placed;
import be.koffieronde.roster.VisitPlaces;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who supports whom in a roster; whoever stands in for another does not. */
public final class Acquaintance {

    private final Directory directory;
    private final Map<String, Set<Supporter>> supportersOfPupil = new HashMap<>();

    public Acquaintance(Directory directory, VisitPlaces places) {
        this.directory = directory;
        for (Placed placed : places.placed()) {
            if (placed.visit() instanceof SupportVisit session
                    && !directory.isStandIn(session.need(), placed.supporter(), placed.date())) {
                session.pupils()
                        .forEach(pupil -> supportersOfPupil
                                .computeIfAbsent(pupil.id(), id -> new LinkedHashSet<>())
                                .add(directory.supporter(placed.supporter())));
            }
        }
    }

    /** Those who have a session of a pupil. */
    List<Supporter> ofPupil(String pupil) {
        return List.copyOf(supportersOfPupil.getOrDefault(pupil, Set.of()));
    }

    /** Those who have a session of a partner's pupil. */
    List<Supporter> of(Partner partner) {
        return directory.pupilsOf(partner).stream()
                .flatMap(pupil -> ofPupil(pupil.id()).stream())
                .distinct()
                .toList();
    }
}
