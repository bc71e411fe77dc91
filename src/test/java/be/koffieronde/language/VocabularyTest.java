package be.koffieronde.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.language.Codes.Use;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final Pattern VALUE = Pattern.compile("%(?:(\\d)\\$)?[-0,+]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    @ParameterizedTest
    @MethodSource("rooms")
    void both_languages_have_the_same_phrases_with_the_same_values(String room) {
        Map<String, String> english = Phrases.of(room, Language.EN).all();
        Map<String, String> dutch = Phrases.of(room, Language.NL).all();

        assertThat(dutch.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(dutch)
                .allSatisfy((key, phrase) ->
                        assertThat(values(phrase)).as(key).isEqualTo(values(english.getOrDefault(key, ""))));
    }

    static List<String> rooms() {
        return Codes.rooms();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_code_in_the_program_has_a_phrase_with_as_many_values(Language language) {
        List<String> known = Codes.ofPhrases(language);

        assertThat(Codes.used()).isNotEmpty().allSatisfy(use -> {
            assertThat(known).as(use.text()).anyMatch(use::isOf);
            if (use.isWhole() && use.values() >= 0) {
                assertThat(values(phrase(use, language))).as(use.text()).hasSize(use.values());
            }
        });
    }

    static List<Language> languages() {
        return List.of(Language.values());
    }

    @Test
    void no_phrase_is_without_use() {
        List<Use> used = Codes.used();

        assertThat(Codes.ofPhrases(Language.EN))
                .allSatisfy(code -> assertThat(used).as(code).anyMatch(use -> use.isOf(code)));
    }

    @Test
    void a_message_is_said_in_either_language_with_the_messages_in_it() {
        Message message = Message.joined(
                "language.or", List.of("x", Message.of("file.missing"), new Day(LocalDate.of(2026, 11, 24))));

        assertThat(message)
                .hasToString("x or there is no such file; check its name or Tue 24 Nov")
                .extracting(Vocabulary.of(Language.NL)::say)
                .isEqualTo("x of dit bestand bestaat niet; kijk de naam na of di 24 nov.");
    }

    @Test
    void dates_are_said_as_files_have_them_and_weekdays_by_name() {
        Message message = Message.of("generate.first-day", LocalDate.of(2026, 11, 24), DayOfWeek.TUESDAY, "x");

        assertThat(message).hasToString("2026-11-24 is a TUESDAY; give a Monday, such as x");
        assertThat(Vocabulary.of(Language.NL).say(message))
                .isEqualTo("2026-11-24 is een dinsdag; geef een maandag, zoals x");
    }

    private static String phrase(Use use, Language language) {
        int dot = use.text().indexOf('.');
        return Phrases.of(use.text().substring(0, dot), language)
                .all()
                .getOrDefault(use.text().substring(dot + 1), "");
    }

    /** What kind of value each one is, by its number from 1. */
    private static Map<Integer, String> values(String phrase) {
        Map<Integer, String> values = new TreeMap<>();
        Matcher matcher = VALUE.matcher(phrase);
        int next = 1;
        for (MatchResult value : matcher.results().toList()) {
            if (!value.group(2).matches("[%n]")) {
                int number = value.group(1) == null ? next++ : Integer.parseInt(value.group(1));
                values.put(number, value.group(2).toLowerCase(Locale.ROOT));
            }
        }
        return values;
    }
}
