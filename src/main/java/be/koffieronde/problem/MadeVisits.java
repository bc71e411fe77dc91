package be.koffieronde.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The visits of a problem, by whom they follow from. A problem that differs in some partners alone, as after a talk that was
 * held, has the visits of the pupils and of the other partners in common with it.
 */
final class MadeVisits {

    private final Problem problem;
    private final Map<String, Made> ofPupils = new HashMap<>();
    private final Map<String, Made> ofPartners = new HashMap<>();
    private final List<Visit> all = new ArrayList<>();

    /** What follows from a pupil or a partner. */
    private record Made(Object whom, List<Visit> visits) {}

    MadeVisits(Problem problem) {
        this.problem = problem;
    }

    void add(List<? extends Visit> visits) {
        all.addAll(visits);
    }

    void add(Pupil pupil, List<Visit> sessions) {
        ofPupils.put(pupil.id(), new Made(pupil, sessions));
        add(sessions);
    }

    void add(Partner partner, List<Visit> talks) {
        ofPartners.put(partner.id(), new Made(partner, talks));
        add(talks);
    }

    List<Visit> all() {
        return Collections.unmodifiableList(all);
    }

    /** Whether the visits of the same pupils and partners are the same in another problem. */
    boolean areAlike(Problem other) {
        return problem.calendar().equals(other.calendar())
                && problem.schools().equals(other.schools())
                && problem.supporters().equals(other.supporters())
                && problem.collaborationModels().equals(other.collaborationModels())
                && problem.pupils().equals(other.pupils());
    }

    /** The sessions of just this pupil; empty if there is none like that. */
    Optional<List<Visit>> of(Pupil pupil) {
        return of(pupil, ofPupils.get(pupil.id()));
    }

    /** The talks of just this partner; empty if there is none like that. */
    Optional<List<Visit>> of(Partner partner) {
        return of(partner, ofPartners.get(partner.id()));
    }

    private static Optional<List<Visit>> of(Object whom, @Nullable Made made) {
        return made != null && made.whom.equals(whom) ? Optional.of(made.visits) : Optional.empty();
    }
}
