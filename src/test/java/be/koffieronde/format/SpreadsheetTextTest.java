package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.file.SpreadsheetText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1", "''-x", " +32", "@a", "x;=1;\t-2", "\uff1d1"})
    void what_looks_like_a_formula_begins_with_an_apostrophe_and_comes_back(String text) {
        String cell = SpreadsheetText.written(text);

        assertThat(cell).isNotEqualTo(text);
        assertThat(cell.split("[;\t]")).noneMatch(part -> part.strip().matches("[-=+@\uff1d].*"));
        assertThat(SpreadsheetText.read(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "An", "'t Hof", "a=b", "1-2", "a; b"})
    void other_texts_stay(String text) {
        assertThat(SpreadsheetText.written(text)).isEqualTo(text);
        assertThat(SpreadsheetText.read(text)).isEqualTo(text);
    }
}
