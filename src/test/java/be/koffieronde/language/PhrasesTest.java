package be.koffieronde.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Pattern VALUE = Pattern.compile("%(?:\\d\\$)?0?\\d?[sd]");

    @ParameterizedTest
    @ValueSource(strings = {"days", "words"})
    void both_languages_say_the_same_with_the_same_values(String name) {
        Map<String, String> dutch = Phrases.of(name, Language.NL).all();
        Map<String, String> english = Phrases.of(name, Language.EN).all();

        assertThat(dutch.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(dutch)
                .allSatisfy((key, phrase) -> assertThat(values(phrase))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(values(english.get(key))));
    }

    private static List<String> values(String phrase) {
        return new ArrayList<>(VALUE.matcher(phrase)
                .results()
                .map(MatchResult::group)
                .map(value -> value.replaceFirst("\\d\\$", ""))
                .toList());
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertThat(Phrases.of("days", Language.EN).say("weekdays.brief")).startsWith("Mon");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void days_have_the_names_people_use() {
        LocalDate day = LocalDate.of(2027, 3, 2);

        assertThat(new DayNames(Language.NL).dayAndYear(day)).isEqualTo("di 2 mrt. 2027");
        assertThat(new DayNames(Language.EN).dayAndYear(day)).isEqualTo("Tue 2 Mar 2027");
    }
}
