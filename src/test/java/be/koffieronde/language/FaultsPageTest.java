package be.koffieronde.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds docs/faults.md against the phrases. A fault's code has one dot; with more of them it is a part of something else. */
class FaultsPageTest {

    private static final Path PAGE = Path.of("docs/faults.md");

    @Test
    void the_page_of_faults_has_them_all_with_cause_and_remedy() throws IOException {
        List<String> found = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("## ") || line.startsWith("| `"))
                .toList();

        assertThat(found).containsExactlyElementsOf(expected());
    }

    private static List<String> expected() {
        List<String> lines = new ArrayList<>();
        for (String room : Codes.rooms()) {
            Map<String, String> phrases =
                    Phrases.of(Vocabulary.class, room, Language.EN).all();
            List<String> faults = phrases.entrySet().stream()
                    .filter(phrase -> !phrase.getKey().contains(".") && !room.equals("language"))
                    .map(phrase -> line(room + "." + phrase.getKey(), phrase.getValue()))
                    .toList();
            if (!faults.isEmpty()) {
                lines.add("## " + room);
                lines.addAll(faults);
            }
        }
        return lines;
    }

    private static String line(String code, String phrase) {
        String text = phrase.replaceAll("%(\\d\\$)?(\\.\\d)?[a-zA-Z]", "…")
                .replace("%%", "%")
                .replace("\n", " ");
        int remedy = text.lastIndexOf("; ");
        return remedy < 0
                ? "| `%s` | %s | as it says |".formatted(code, text)
                : "| `%s` | %s | %s |".formatted(code, text.substring(0, remedy), text.substring(remedy + 2));
    }
}
