package be.koffieronde.app;

import be.koffieronde.problem.Rule;
import be.koffieronde.referee.Match;
import be.koffieronde.referee.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells of the visits a roster leaves out. */
final class LeftOut {

    private static final Set<Rule> RULES =
            EnumSet.of(Rule.PUPIL_HOURS_LOST, Rule.MEETING_DROPPED, Rule.COMMITMENT_DROPPED, Rule.TALK_MISSED);

    private LeftOut() {}

    /** A line per visit, in words. */
    static List<String> of(Verdict verdict) {
        return verdict.matches().stream()
                .filter(match -> RULES.contains(match.rule()))
                .map(Match::text)
                .toList();
    }
}
