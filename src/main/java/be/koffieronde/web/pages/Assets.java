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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All files that pages load, in memory. Their addresses have a mark of what they hold in them, so that a browser can keep
 * them for good, and relative imports of modules stay within one build.
 */
final class Assets {

    private static final String HERE = "/be/koffieronde/web/pages/assets";
    private static final int MARK = 16;
    private static final String MODULE = ".js";
    private static final String OTHERS = "vendor/";
    private static final String WORDS_OF = "words/";

    /** On lines of its own. */
    private static final Pattern COMMENT = Pattern.compile("(?ms)^ */\\*\\*.*?\\*/\\R");

    /** The rooms whose phrases pages use. */
    private static final List<String> WORDS = List.of("pages", "words", "days");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String build;

    Assets() {
        read();
        for (Language language : Language.values()) {
            files.put(WORDS_OF + language + MODULE, words(language));
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
                .filter(name -> name.endsWith(MODULE))
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
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(name, sent(name, Files.readAllBytes(file)));
            }
        }
    }

    /** Browsers are not sent what is only for whoever reads our modules; others' files are as they are. */
    private static byte[] sent(String name, byte[] file) {
        return name.endsWith(MODULE) && !name.startsWith(OTHERS)
                ? COMMENT.matcher(new String(file, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : file;
    }

    /** How many bytes all modules have together. */
    int moduleBytes() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(MODULE) && !file.getKey().startsWith(WORDS_OF))
                .mapToInt(file -> file.getValue().length)
                .sum();
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
