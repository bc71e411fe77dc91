package be.koffieronde.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds docs/faults.md against the phrases. A fault's code has one dot; with more of them it is a part of something else. */
class FaultsPageTest {

    private static final Path PAGE = Path.of("docs/faults.md");

    /** What comes before it; the words of papers have none. */
    private static final String REMEDY = "; ";

    @Test
    void the_page_of_faults_has_them_all_with_cause_and_remedy() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page.substring(0, page.indexOf("\n## ")) + tables();
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(PAGE)
                .as("%s is not of the phrases; run: mvn test -Dtest=FaultsPageTest -Dwrite-docs=true", PAGE)
                .content()
                .isEqualTo(expected);
    }

    private static String tables() {
        StringBuilder tables = new StringBuilder();
        for (String room : Codes.rooms()) {
            Map<String, String> phrases = Phrases.of(room, Language.EN).all();
            List<String> faults = phrases.entrySet().stream()
                    .filter(phrase -> !phrase.getKey().contains(".") && !room.equals("language"))
                    .filter(phrase ->
                            !room.equals("report") || phrase.getValue().contains(REMEDY))
                    .map(phrase -> line(room + "." + phrase.getKey(), phrase.getValue()))
                    .toList();
            if (!faults.isEmpty()) {
                tables.append("\n## %s\n\n| code | what is wrong | what to do |\n|---|---|---|\n".formatted(room))
                        .append(String.join("\n", faults))
                        .append('\n');
            }
        }
        return tables.toString();
    }

    private static String line(String code, String phrase) {
        String text = phrase.replaceAll("%(\\d\\$)?(\\.\\d)?[a-zA-Z]", "…")
                .replace("%%", "%")
                .replace("\n", " ");
        int remedy = text.lastIndexOf(REMEDY);
        return remedy < 0
                ? "| `%s` | %s | as it says |".formatted(code, text)
                : "| `%s` | %s | %s |".formatted(code, text.substring(0, remedy), text.substring(remedy + 2));
    }
}
