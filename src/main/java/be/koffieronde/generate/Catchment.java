package be.koffieronde.generate;

import java.util.Comparator;
import java.util.List;

/** Divides the schools of an area among its supporters: every school gets one, then every supporter fills up nearby. */
final class Catchment {

    /** Kilometres further a supporter goes for a school with one visitor less. */
    private static final double KM_PER_VISITOR = 3;

    private final List<SupporterDraft> team;
    private final List<Campus> campuses;

    Catchment(List<SupporterDraft> team, List<Campus> campuses) {
        this.team = team;
        this.campuses = campuses;
    }

    void divide() {
        campuses.forEach(this::findVisitor);
        team.forEach(this::fillUp);
    }

    private void findVisitor(Campus campus) {
        team.stream()
                .filter(supporter -> supporter.hasRoomFor(campus))
                .min(Comparator.comparingDouble(supporter -> supporter.home().kmTo(campus.point())))
                .ifPresent(supporter -> supporter.goTo(campus));
    }

    private void fillUp(SupporterDraft supporter) {
        while (campuses.stream().anyMatch(supporter::hasRoomFor)) {
            campuses.stream()
                    .filter(supporter::hasRoomFor)
                    .min(Comparator.comparingDouble(campus -> effort(supporter, campus)))
                    .ifPresent(supporter::goTo);
        }
    }

    private static double effort(SupporterDraft supporter, Campus campus) {
        return supporter.home().kmTo(campus.point()) + KM_PER_VISITOR * campus.visitors();
    }
}
