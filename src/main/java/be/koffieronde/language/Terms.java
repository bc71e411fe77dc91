package be.koffieronde.language;

import java.util.List;

/** What rules, their units and partners' roles are called in a language: once, for workbooks, papers and reasons. */
public final class Terms {

    private static final String ROLE = "role.";

    private final Phrases words;

    public Terms(Language language) {
        words = Phrases.of("words", language);
    }

    /** What a rule is called. */
    public String rule(Enum<?> rule) {
        return words.say("rule." + rule.name());
    }

    /** A rule's unit, as the contract has it, in words. */
    public String unit(String unit) {
        return words.say("unit." + unit);
    }

    /** A partner's role in words where it is one of the contract's; else as it is. */
    public String role(String role) {
        return words.all().getOrDefault(ROLE + role, role);
    }

    /** The contract's roles, in its own words. */
    public List<String> roles() {
        return words.all().keySet().stream()
                .filter(key -> key.startsWith(ROLE))
                .map(key -> key.substring(ROLE.length()))
                .toList();
    }
}
