package be.koffieronde.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Partner;
import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommonWordsTest {

    private static final Vocabulary DUTCH = Vocabulary.of(Language.NL);

    @ParameterizedTest
    @EnumSource(Rule.class)
    void rules_are_called_in_english_as_in_the_contract_and_otherwise_in_dutch(Rule rule) {
        Message name = Message.of("words.rule." + rule);
        Message unit = Message.of("words.unit." + rule.unit());

        assertThat(name).hasToString(rule.title());
        assertThat(unit).hasToString(rule.unit());
        assertThat(DUTCH.say(name)).isNotBlank().isNotEqualTo(rule.title());
        assertThat(DUTCH.say(unit)).isNotBlank();
    }

    @Test
    void no_two_rules_have_the_same_name() {
        assertThat(Rule.values())
                .extracting(rule -> DUTCH.say(Message.of("words.rule." + rule)))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_contracts_roles_have_words() {
        assertThat(Partner.ROLES)
                .extracting(role -> DUTCH.say(Message.of("words.role." + role)))
                .contains("zorgcoördinator")
                .doesNotHaveDuplicates();
    }
}
