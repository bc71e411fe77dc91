package be.koffieronde.app.price;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Visit.TalkVisit;
import be.koffieronde.problem.Visits;
import be.koffieronde.roster.Roster;
import be.koffieronde.talks.PlannedTalk;
import java.util.List;
import java.util.Objects;

/** How many supporters and partners of those pupils whose needs name them have a talk. */
final class PairsMet {

    private PairsMet() {}

    static int in(Roster roster, Directory directory) {
        return (int) PlannedTalk.of(roster, directory).stream()
                .filter(talk -> directory.pairsOf(talk.visit().partner()).contains(talk.supporter()))
                .map(talk -> List.of(talk.supporter(), talk.partner()))
                .distinct()
                .count();
    }

    /** How many of them have talks of their own due; none where talks are with anyone. */
    static int due(Directory directory) {
        return (int) Visits.of(directory).stream()
                .filter(visit -> visit instanceof TalkVisit talk && talk.supporter() != null)
                .map(visit -> (TalkVisit) visit)
                .map(talk -> List.of(
                        Objects.requireNonNull(talk.supporter()), talk.partner().id()))
                .distinct()
                .count();
    }
}
