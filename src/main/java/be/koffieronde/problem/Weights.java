package be.koffieronde.problem;

import java.util.Map;

/** Points per unit where a problem sets its own; 0 switches a rule off. */
public record Weights(Map<Rule, Integer> overrides) {

    public static final Weights DEFAULT = new Weights(Map.of());

    public Weights {
        overrides = Map.copyOf(overrides);
    }

    public int points(Rule rule) {
        return overrides.getOrDefault(rule, rule.defaultPoints());
    }
}
