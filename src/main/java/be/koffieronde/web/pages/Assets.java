package be.koffieronde.web.pages;

import be.koffieronde.format.json.JsonLayout;
import be.koffieronde.language.Language;
import be.koffieronde.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files that pages load, in memory. Their addresses have a mark of what they hold in them, so that a browser can keep
 * them for good, and relative imports of modules stay within one build.
 */
final class Assets {

    private static final String HERE = "/be/koffieronde/web/pages/assets";
    private static final int MARK = 16;

    /** The rooms whose phrases pages use. */
    private static final List<String> WORDS = List.of("pages", "words", "days");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String build;

    Assets() {
        read();
        for (Language language : Language.values()) {
            files.put("words/" + language + ".js", words(language));
        }
        build = mark();
    }

    /** What the addresses of this build have in them. */
    String build() {
        return build;
    }

    /** A file of this build; empty: there is none, or it is of another build. */
    Optional<byte[]> file(String ofBuild, String name) {
        return ofBuild.equals(build) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }

    /** The names of the modules in some directories. */
    Stream<String> modules(List<String> directories) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".js"))
                .filter(name -> directories.stream().anyMatch(name::startsWith));
    }

    private void read() {
        try {
            URI here = Objects.requireNonNull(Assets.class.getResource(HERE)).toURI();
            if (here.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(here, Map.of())) {
                    read(jar.getPath(HERE));
                }
            } else {
                read(Path.of(here));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static byte[] words(Language language) {
        Map<String, String> phrases = Vocabulary.of(language).phrases(WORDS);
        return ("export default " + JsonLayout.line(phrases) + ";\n").getBytes(StandardCharsets.UTF_8);
    }

    private String mark() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
