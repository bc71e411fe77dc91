package be.koffieronde.format.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.format.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameFileTest {

    @TempDir
    private Path directory;

    @Test
    void names_of_a_file_that_is_not_there_yet_are_the_same_also_through_links_and_dots() throws IOException {
        Path file = directory.resolve("week.html");
        Path link = Files.createSymbolicLink(directory.resolve("link.html"), Path.of("week.html"));

        assertThat(SameFile.isNamedBy(file, directory.resolve("other/../week.html")))
                .isTrue();
        assertThat(SameFile.isNamedBy(file, link)).isTrue();
        assertThat(SameFile.isNamedBy(file, directory.resolve("other.html"))).isFalse();
    }

    @Test
    void a_hard_link_is_the_same_file() throws IOException {
        Path file = Texts.write(directory.resolve("week.html"), "x");
        Path link = Files.createLink(directory.resolve("hard.html"), file);

        assertThat(SameFile.isNamedBy(file, link)).isTrue();
    }
}
