package be.koffieronde.app.price;

import be.koffieronde.problem.Directory;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Visit;
import be.koffieronde.problem.Visits;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Verdict;
import java.util.HashSet;
import java.util.Set;

/** Minutes that supporters stay after hours for talks. */
record OwnTime(Directory directory) {

    long minutes(Verdict verdict) {
        Set<String> talks = new HashSet<>();
        for (Match match : verdict.matches(Rule.TALK_IN_OWN_TIME)) {
            talks.addAll(match.where().visits());
        }
        return Visits.of(directory).stream()
                .filter(visit -> talks.contains(visit.id()))
                .mapToLong(Visit::minutes)
                .sum();
    }
}
