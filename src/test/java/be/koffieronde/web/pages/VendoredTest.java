package be.koffieronde.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What pages load: others' files unchanged, with their licences; nothing from elsewhere; not much. */
class VendoredTest {

    private static final Path PAGES = Path.of("src/main/resources/be/koffieronde/web/pages");
    private static final Path ASSETS = PAGES.resolve("assets");
    private static final Path VENDOR = ASSETS.resolve("vendor");

    /** Names of things, and where links lead that people may follow for the way to a school: pages ask nothing of them. */
    private static final Pattern NOT_ASKED = Pattern.compile(
            "http://www[.]w3[.]org/|`https://(www[.]openstreetmap[.]org/directions|maps[.]apple[.]com/)[?]");

    private static final List<String> LICENCES = List.of("BSD-3-Clause", "MIT", "Apache-2.0");

    @Test
    void every_file_of_others_is_listed_with_its_licence_and_is_unchanged() throws IOException {
        JsonNode listed =
                new ObjectMapper().readTree(PAGES.resolve("vendored.json").toFile());

        assertThat(files(VENDOR, ".js"))
                .extracting(file -> VENDOR.relativize(file).toString())
                .containsExactlyInAnyOrderElementsOf(StreamSupport.stream(listed.spliterator(), false)
                        .map(one -> one.get("file").asText())
                        .toList());
        for (JsonNode one : listed) {
            Path file = VENDOR.resolve(one.get("file").asText());
            assertThat(sha256(file))
                    .as(file.toString())
                    .isEqualTo(one.get("sha256").asText());
            assertThat(one.get("licence").asText()).isIn(LICENCES);
            assertThat(one.get("version").asText()).isNotEmpty();
            assertThat(VENDOR.resolve(VENDOR.relativize(file).getName(0)).resolve("LICENSE.txt"))
                    .isNotEmptyFile();
        }
    }

    @Test
    void nothing_is_asked_of_other_hosts() {
        assertThat(files(ASSETS, "").stream().filter(file -> !file.startsWith(VENDOR)))
                .allSatisfy(file -> assertThat(
                                NOT_ASKED.matcher(Files.readString(file)).replaceAll(""))
                        .as(file.toString())
                        .doesNotContain("http://", "https://", "\"//", "'//"));
    }

    @Test
    void all_modules_together_are_small() {
        assertThat(new Assets().moduleBytes()).isLessThan(250_000);
    }

    private static List<Path> files(Path below, String ending) {
        try (Stream<Path> walk = Files.walk(below)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
