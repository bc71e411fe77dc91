package be.koffieronde.planning.data;

import be.koffieronde.planning.data.ProblemData.Candidates;
import be.koffieronde.problem.Supporter;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may take which needs. Needs that ask for the same share one answer. */
final class CandidateLists {

    private final List<Supporter> supporters;
    private final short[][] fromHome;
    private final Map<Set<String>, BitSet> qualified = new HashMap<>();
    private final Map<Selection, Candidates> found = new HashMap<>();

    /** @param fromHome minutes from each supporter's home to every location; read when candidates are put in order */
    CandidateLists(List<Supporter> supporters, short[][] fromHome) {
        this.supporters = supporters;
        this.fromHome = fromHome;
    }

    BitSet everybody() {
        return qualified(Set.of());
    }

    /** Supporters with all of an expertise. */
    BitSet qualified(Set<String> expertise) {
        return qualified.computeIfAbsent(expertise, wanted -> {
            BitSet able = new BitSet();
            for (int s = 0; s < supporters.size(); s++) {
                able.set(s, supporters.get(s).expertise().containsAll(wanted));
            }
            return able;
        });
    }

    /** Those for the need of a session. */
    Candidates of(Job session) {
        return found.computeIfAbsent(Selection.of(session), this::candidates);
    }

    /** All who have the expertise for the need of a session, whoever must have it. */
    Candidates ofAnybody(Job session) {
        return found.computeIfAbsent(
                new Selection(session.qualified(), Job.NOBODY, session.location()), this::candidates);
    }

    private Candidates candidates(Selection selection) {
        BitSet able = selection.qualified();
        if (selection.required() != Job.NOBODY) {
            able = new BitSet();
            if (selection.required() >= 0 && selection.qualified().get(selection.required())) {
                able.set(selection.required());
            }
        }
        return new Candidates(able, s -> fromHome[s][selection.location()]);
    }

    /** What decides on the candidates for a need. */
    private record Selection(BitSet qualified, int required, int location) {

        static Selection of(Job session) {
            return new Selection(session.qualified(), session.required(), session.location());
        }
    }
}
