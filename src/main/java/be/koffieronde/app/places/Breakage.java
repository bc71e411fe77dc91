package be.koffieronde.app.places;

import be.koffieronde.app.week.ComparedRosters;
import be.koffieronde.app.week.Judgement;
import be.koffieronde.language.Message;
import be.koffieronde.problem.Rule;
import be.koffieronde.problem.Rule.Level;
import be.koffieronde.problem.fault.Fault;
import be.koffieronde.referee.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of a roster breaks that was not broken.
 *
 * @param levels of the rules that matter
 */
record Breakage(Judgement before, Judgement after, Set<Level> levels) {

    /** Of all rules before all soft points. */
    static Breakage of(ComparedRosters change) {
        return new Breakage(change.first(), change.second(), EnumSet.of(Level.HARD, Level.MEDIUM));
    }

    /** Of hard rules alone: what is lost is meant to be. */
    static Breakage ofHardRules(ComparedRosters change) {
        return new Breakage(change.first(), change.second(), EnumSet.of(Level.HARD));
    }

    /** What is broken that was not, by rules of which more is broken than before. */
    List<Fault> faults() {
        List<Match> found = new ArrayList<>(matches(after));
        matches(before).forEach(found::remove);
        return found.stream()
                .map(match -> Fault.of("app.breaks", Message.of("words.rule." + match.rule()), match.message()))
                .distinct()
                .toList();
    }

    private List<Match> matches(Judgement judgement) {
        return judgement.verdict().matches().stream()
                .filter(match -> isWorse(match.rule()))
                .sorted(Comparator.comparing(Match::rule))
                .toList();
    }

    private boolean isWorse(Rule rule) {
        return levels.contains(rule.level())
                && after.weights().points(rule) > 0
                && after.verdict().total(rule) > before.verdict().total(rule);
    }
}
