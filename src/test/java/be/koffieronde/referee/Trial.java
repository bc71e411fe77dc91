package be.koffieronde.referee;

import be.koffieronde.TestCentre;
import be.koffieronde.TestRoster;
import be.koffieronde.problem.Rule;
import java.util.List;

/** What the referee says of a test roster. */
final class Trial {

    private Trial() {}

    static Verdict verdict(TestRoster roster) {
        return new Referee(roster.directory(), TestCentre.travel()).judge(roster.build());
    }

    static long total(Rule rule, TestRoster roster) {
        return verdict(roster).total(rule);
    }

    static List<String> texts(Rule rule, TestRoster roster) {
        return verdict(roster).matches(rule).stream().map(Match::text).toList();
    }
}
