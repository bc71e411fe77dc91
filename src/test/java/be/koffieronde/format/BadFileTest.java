package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = directory.resolve("x.json");
    }

    @Test
    void reports_a_file_that_is_not_there() {
        assertThat(faults()).containsExactly("FILE: there is no such file; check its name");
    }

    @Test
    void reports_a_directory() throws IOException {
        Files.createDirectory(file);
        assertThat(faults()).containsExactly("FILE: cannot be read: this is a directory; name a file in it");
    }

    @Test
    void reports_a_file_it_may_not_read() throws IOException {
        Texts.write(file, "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the administrator may read anything");
        assertThat(faults())
                .containsExactly("FILE: no permission to read this file; ask its owner, or change its permissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n"})
    void reports_an_empty_file(String text) {
        Texts.write(file, text);
        assertThat(faults()).containsExactly("FILE: the file is empty; write a JSON object");
    }

    @Test
    void reports_where_a_truncated_file_ends() {
        Texts.write(file, "{\n  \"name\": \"x\",\n  \"calendar\": {");
        assertThat(faults())
                .containsExactly("FILE: line 3, column 16: the file ends in the middle of its JSON; is it complete?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"name\"",
                "{\"name\":",
                "{\"name\": \"x",
                "{\"name\": [1, 2",
                "{\"pupils\": [{}, {\"id\": \"x\""
            })
    void recognises_truncation_wherever_it_happens(String text) {
        Texts.write(file, text);
        assertThat(faults()).last().asString().endsWith("the file ends in the middle of its JSON; is it complete?");
    }

    @Test
    void reports_faults_before_the_end_of_a_truncated_file_too() {
        Texts.write(file, "{\n  \"name\": 5,\n  \"cal");
        assertThat(faults())
                .containsExactly(
                        "FILE: name: 5 found; write text",
                        "FILE: line 3, column 7: the file ends in the middle of its JSON; is it complete?");
    }

    @Test
    void reports_where_the_json_goes_wrong() {
        Texts.write(file, "{\n  \"name\": \"x\"\n  \"calendar\": {}}");
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).startsWith("FILE: line 3, column 3: this is no JSON as expected; correct it: ");
    }

    @Test
    void reports_text_after_the_end() {
        String valid = Texts.resource("/format/least.json");
        Texts.write(file, valid + "{}");
        assertThat(faults()).containsExactly("FILE: line 15, column 1: text after the end of the object; remove it");
    }

    @Test
    void reports_a_file_that_is_no_utf8() throws IOException {
        Files.write(file, "{\"name\": \"Ren\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).endsWith(": this is no UTF-8 text; save the file as UTF-8");
    }

    @Test
    void reports_a_file_in_utf16() throws IOException {
        Files.write(file, "{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_16));
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).isEqualTo("FILE: line 1, column 2: this is no UTF-8 text; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"text\"", "null"})
    void wants_an_object(String text) {
        Texts.write(file, text);
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0)).endsWith(" found; write an object");
    }

    @Test
    void reports_endless_nesting() {
        Texts.write(file, "{\"name\": " + "[".repeat(100_000));
        assertThat(faults()).last().asString().endsWith("Document nesting depth (51) exceeds the maximum allowed (50)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "x", "[", "{\"a\":", "\"", "1", "[1],", "\u00e9"})
    void gives_up_early_on_rubbish(String rubbish) throws IOException {
        write("", rubbish, 10);
        assertThat(faults()).isNotEmpty().hasSizeLessThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "{\"id\": 1},", "\"a\",", "[[],[]],"})
    void reads_endless_lists_of_rubbish_in_little_memory(String element) throws IOException {
        for (String start : List.of("{\"pupils\": [", "{\"name\": [", "{\"unknown\": [")) {
            write(start, element, 10);
            assertThat(faults()).isNotEmpty().hasSizeLessThanOrEqualTo(101);
        }
    }

    /** Writes a start and then so many megabytes of the same. */
    private void write(String start, String piece, int megabytes) throws IOException {
        byte[] block = piece.repeat(MEGABYTE / piece.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
        }
    }

    private List<String> faults() {
        return Texts.faults(file, () -> ProblemFile.read(file));
    }
}
