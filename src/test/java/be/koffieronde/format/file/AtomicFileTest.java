package be.koffieronde.format.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import be.koffieronde.format.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("out.txt");
    }

    @Test
    void writes_and_leaves_nothing_else() throws IOException {
        AtomicFile.write(file, out -> out.write("één"));
        assertThat(file).hasContent("één");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void who_might_read_the_old_file_may_read_the_new_one_and_nobody_else() throws IOException {
        Texts.write(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(file, out -> out.write("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void makes_the_directories_of_a_file() {
        Path deep = directory.resolve("a/b/out.txt");
        AtomicFile.write(deep, out -> out.write("x"));
        assertThat(deep).hasContent("x");
    }

    @Test
    void prepares_a_directory_and_leaves_a_file_as_it_is() throws IOException {
        Texts.write(file, "old");
        AtomicFile.prepare(file);
        AtomicFile.prepare(directory.resolve("a/out.txt"));
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("out.txt", "a");
        assertThat(directory.resolve("a")).isEmptyDirectory();
    }

    @Test
    void finds_beforehand_that_a_directory_is_a_file() {
        Texts.write(file, "old");
        assertThatThrownBy(() -> AtomicFile.prepare(file.resolve("b.txt")))
                .hasMessageContaining("b.txt: cannot be written; '%s' is a file, not a directory".formatted(file));
    }

    @Test
    void finds_beforehand_that_a_file_is_a_directory() {
        assertThatThrownBy(() -> AtomicFile.prepare(directory)).hasMessageContaining("this is a directory");
    }

    @Test
    void replaces_a_file() {
        Texts.write(file, "old");
        AtomicFile.write(file, out -> out.write("new"));
        assertThat(file).hasContent("new");
    }

    @Test
    void keeps_the_old_file_when_its_content_fails_halfway() throws IOException {
        Texts.write(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("half");
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void leaves_nothing_when_the_disk_fails() throws IOException {
        List<String> faults = Texts.faults(
                file,
                () -> AtomicFile.write(file, out -> {
                    throw new IOException("No space left on device");
                }));
        assertThat(faults).containsExactly("FILE: cannot be written; No space left on device");
        assertThat(names()).isEmpty();
    }

    @Test
    void refuses_a_directory() throws IOException {
        Files.createDirectory(file);
        assertThat(faults(file)).containsExactly("FILE: this is a directory; name a file in it");
    }

    @Test
    void refuses_a_file_for_a_directory() {
        Texts.write(file, "x");
        Path below = file.resolve("out.txt");
        assertThat(faults(below))
                .containsExactly(
                        "FILE: cannot be written; '" + file + "' is a file, not a directory; choose another place");
    }

    @Test
    void refuses_a_file_that_may_not_be_changed() throws IOException {
        Texts.write(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "the administrator may write anything");
        assertThat(faults(file))
                .containsExactly("FILE: this file cannot be replaced; change its permissions or name another");
    }

    @Test
    void writes_through_a_symbolic_link() throws IOException {
        Path real = Texts.write(directory.resolve("real.txt"), "old");
        Files.createSymbolicLink(file, real);
        AtomicFile.write(file, out -> out.write("new"));
        assertThat(file).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void makes_the_target_of_a_link_that_leads_nowhere_yet() throws IOException {
        Files.createSymbolicLink(file, Path.of("new/real.txt"));
        AtomicFile.prepare(file);
        AtomicFile.write(file, out -> out.write("new"));
        assertThat(file).isSymbolicLink();
        assertThat(directory.resolve("new/real.txt")).hasContent("new");
    }

    @Test
    void refuses_links_that_lead_in_a_circle() throws IOException {
        Files.createSymbolicLink(file, Path.of("other"));
        Files.createSymbolicLink(directory.resolve("other"), Path.of("out.txt"));
        assertThat(faults(file))
                .containsExactly("FILE: cannot be written; its links lead in a circle; choose another place");
    }

    @Test
    void finds_beforehand_that_a_name_is_too_long() throws IOException {
        Path long251 = directory.resolve("a".repeat(251) + ".json");
        assertThatThrownBy(() -> AtomicFile.prepare(long251)).hasMessageContaining("choose another name or place");
        assertThat(names()).isEmpty();
    }

    @Test
    void removes_what_a_killed_program_left_and_nothing_of_one_that_runs() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        String id = "-00000000-0000-0000-0000-000000000000.tmp";
        Texts.write(directory.resolve(".koffieronde-" + ended.pid() + id), "left");
        String running =
                ".koffieronde-" + ProcessHandle.current().parent().orElseThrow().pid() + id;
        Texts.write(directory.resolve(running), "running");
        Texts.write(directory.resolve(".koffieronde-notes.tmp"), "a person's");
        AtomicFile.prepare(file);
        assertThat(names()).containsExactlyInAnyOrder(running, ".koffieronde-notes.tmp");
    }

    private static List<String> faults(Path file) {
        return Texts.faults(file, () -> AtomicFile.write(file, out -> out.write("x")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
