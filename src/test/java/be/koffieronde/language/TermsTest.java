package be.koffieronde.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void rules_are_called_in_english_as_in_the_contract_and_otherwise_in_dutch(Rule rule) {
        assertThat(new Terms(Language.EN).rule(rule)).isEqualTo(rule.title());
        assertThat(new Terms(Language.EN).unit(rule.unit())).isEqualTo(rule.unit());
        assertThat(new Terms(Language.NL).rule(rule)).isNotBlank().isNotEqualTo(rule.title());
        assertThat(new Terms(Language.NL).unit(rule.unit())).isNotBlank();
    }

    @Test
    void no_two_rules_have_the_same_name() {
        Terms dutch = new Terms(Language.NL);

        assertThat(Rule.values()).extracting(dutch::rule).doesNotHaveDuplicates();
    }

    @Test
    void the_contracts_roles_have_words_and_others_stay_what_they_are() {
        assertThat(new Terms(Language.NL).role("CARE_COORDINATOR")).isEqualTo("zorgcoördinator");
        assertThat(new Terms(Language.NL).role("kinesist")).isEqualTo("kinesist");
    }
}
