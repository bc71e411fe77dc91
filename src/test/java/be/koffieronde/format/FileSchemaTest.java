package be.koffieronde.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSchemaTest {

    private static final Path DOCS = Path.of("docs");
    private static final String VECTORS = "src/test/resources/vectors";
    private static final String SMALL = VECTORS + "/small.json";

    @ParameterizedTest
    @EnumSource
    void docs_have_the_schema_that_files_are_read_by(FileSchema schema) throws IOException {
        Path file = DOCS.resolve(schema.fileName());
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(file, schema.text());
        }
        assertThat(file)
                .as("%s is not what files are read by; run: mvn test -Dtest=FileSchemaTest -Dwrite-docs=true", file)
                .content()
                .isEqualTo(schema.text());
    }

    @ParameterizedTest
    @MethodSource
    void holds_for_every_problem(Path file) throws IOException {
        assertThat(faults(FileSchema.PROBLEM, Files.readString(file))).isEmpty();
    }

    static Stream<Path> holds_for_every_problem() {
        return files(
                Stream.of("problems", VECTORS),
                name -> !name.contains(".roster") && !name.contains(".expected") && !name.contains("-roads"));
    }

    @ParameterizedTest
    @MethodSource
    void holds_for_every_roster(Path file) throws IOException {
        assertThat(faults(FileSchema.ROSTER, Files.readString(file))).isEmpty();
    }

    static Stream<Path> holds_for_every_roster() {
        return Stream.concat(
                files(Stream.of("solutions"), name -> true),
                files(Stream.of(VECTORS), name -> name.contains(".roster")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"weeks\": 1=>\"weeks\": 0",
                "\"weeks\": 1=>\"week\": 1",
                "\"minutes\": 50=>\"minutes\": \"50\"",
                "\"MON\"=>\"MONDAY\"",
                "\"name\": \"small\"=>\"name\": \"small/large\"",
                "\"type\": \"estimate\"=>\"type\": \"roads\""
            })
    void refuses_what_a_reader_refuses(String change) throws IOException {
        String[] fromTo = change.split("=>");
        String text = Files.readString(Path.of(SMALL));
        assertThat(text).contains(fromTo[0]);

        assertThat(faults(FileSchema.PROBLEM, text.replace(fromTo[0], fromTo[1])))
                .isNotEmpty();
    }

    @Test
    void lets_rosters_have_fields_of_other_programs() {
        String roster = "{\"problem\": \"p\", \"rounds\": [], \"unplanned\": [], \"colour\": \"red\"}";

        assertThat(faults(FileSchema.ROSTER, roster)).isEmpty();
    }

    private static List<String> faults(FileSchema schema, String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text())
                .validate(text, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Stream<Path> files(Stream<String> folders, Predicate<String> isWanted) {
        return folders.flatMap(folder -> list(Path.of(folder)))
                .filter(file -> isWanted.test(String.valueOf(file.getFileName())));
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
