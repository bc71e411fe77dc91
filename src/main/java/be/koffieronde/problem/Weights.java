package be.koffieronde.problem;

import java.util.HashMap;
import java.util.Map;

/** Points per unit where a problem sets its own; 0 switches a rule off. */
public record Weights(Map<Rule, Integer> overrides) {

    public static final Weights DEFAULT = new Weights(Map.of());

    private static final Map<Rule, Integer> STRUCTURAL = Map.of(Rule.TALK_MOVED, 100, Rule.SESSION_MOVED, 50);

    public Weights {
        overrides = Map.copyOf(overrides);
    }

    /** The same with points for fixed slots, unless it has its own for them. */
    public Weights structural() {
        Map<Rule, Integer> all = new HashMap<>(STRUCTURAL);
        all.putAll(overrides);
        return new Weights(all);
    }

    /** The same with other points for one rule. */
    public Weights with(Rule rule, int points) {
        Map<Rule, Integer> all = new HashMap<>(overrides);
        all.put(rule, points);
        return new Weights(all);
    }

    public int points(Rule rule) {
        return overrides.getOrDefault(rule, rule.defaultPoints());
    }
}
