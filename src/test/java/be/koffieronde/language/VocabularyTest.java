package be.koffieronde.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void rules_are_called_in_english_as_in_the_contract_and_otherwise_in_dutch(Rule rule) {
        assertThat(new Vocabulary(Language.EN).rule(rule)).isEqualTo(rule.title());
        assertThat(new Vocabulary(Language.EN).unit(rule.unit())).isEqualTo(rule.unit());
        assertThat(new Vocabulary(Language.NL).rule(rule)).isNotBlank().isNotEqualTo(rule.title());
        assertThat(new Vocabulary(Language.NL).unit(rule.unit())).isNotBlank();
    }

    @Test
    void no_two_rules_have_the_same_name() {
        Vocabulary dutch = new Vocabulary(Language.NL);

        assertThat(Rule.values()).extracting(dutch::rule).doesNotHaveDuplicates();
    }

    @Test
    void the_contracts_roles_have_words_and_others_stay_what_they_are() {
        assertThat(new Vocabulary(Language.NL).role("CARE_COORDINATOR")).isEqualTo("zorgcoördinator");
        assertThat(new Vocabulary(Language.NL).role("kinesist")).isEqualTo("kinesist");
    }
}
