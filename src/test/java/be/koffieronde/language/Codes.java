package be.koffieronde.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of messages as the sources of the program have them. */
final class Codes {

    private static final Path PHRASES = Path.of("src/main/resources/be/koffieronde/language");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+)\\.[a-zA-Z0-9_.-]*\"");
    private static final Path PAGES = Path.of("src/main/resources/be/koffieronde/web/pages/assets");

    /** In the modules of pages, whether it is about a number of things, and the code, or where it begins. */
    private static final Pattern IN_PAGES = Pattern.compile("(count\\()?['`]((?:pages|words|days)\\.[a-zA-Z0-9_.-]*)");

    private static final Pattern SAID =
            Pattern.compile("\\b(?:of|fault|say|word|skip|Unfit\\w+)\\((?:[\\w.()]+,)?\\s*$");

    /** Paths and files that look like codes. */
    private static final Set<String> PATHS = Set.of("travel.minutes.", "travel.network", "talks.csv", "sessions.csv");

    private Codes() {}

    /**
     * A code somewhere in the sources.
     *
     * @param text with a dot at its end if the rest of the code is made when the program runs
     * @param values how many stand behind it; -1 if that cannot be told
     */
    record Use(String text, int values) {

        boolean isWhole() {
            return !text.endsWith(".");
        }

        boolean isOf(String code) {
            return isWhole() ? code.equals(text) : code.startsWith(text);
        }
    }

    /** The names of all files of phrases, without language. */
    static List<String> rooms() {
        try (Stream<Path> files = Files.list(PHRASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties") && !name.startsWith("days_"))
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes that all phrases are for. */
    static List<String> ofPhrases(Language language) {
        return rooms().stream()
                .flatMap(room ->
                        Phrases.of(room, language).all().keySet().stream().map(key -> room + "." + key))
                .toList();
    }

    static List<Use> used() {
        return Stream.concat(inProgram().stream(), inPages().stream()).toList();
    }

    private static List<Use> inPages() {
        return files(PAGES, ".js")
                .flatMap(file -> IN_PAGES.matcher(text(file)).results().toList().stream())
                .flatMap(found -> found.group(1) == null
                        ? Stream.of(found.group(2))
                        : Stream.of(found.group(2) + ".one", found.group(2) + ".other"))
                .map(code -> new Use(code, -1))
                .toList();
    }

    private static List<Use> inProgram() {
        TreeSet<String> rooms = new TreeSet<>(rooms());
        return files(Path.of("src/main/java"), ".java")
                .flatMap(file -> uses(text(file)))
                .filter(use -> rooms.contains(use.text().substring(0, use.text().indexOf('.'))))
                .filter(use -> !PATHS.contains(use.text()))
                .toList();
    }

    private static Stream<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Use> uses(String source) {
        Matcher matcher = QUOTED.matcher(source);
        return matcher.results().map(result -> use(result, source)).toList().stream();
    }

    private static Use use(MatchResult found, String source) {
        String quoted = found.group();
        boolean isSaid = SAID.matcher(source.substring(Math.max(0, found.start() - 60), found.start()))
                .find();
        return new Use(quoted.substring(1, quoted.length() - 1), isSaid ? argumentsBehind(source, found.end()) : -1);
    }

    /** How many arguments of a call follow up to its closing parenthesis. */
    private static int argumentsBehind(String source, int from) {
        int depth = 0;
        int commas = 0;
        for (int at = from; at < source.length(); at++) {
            char letter = source.charAt(at);
            if (letter == '"') {
                at = source.indexOf('"', at + 1);
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && depth-- == 0) {
                return commas;
            } else if (letter == ',' && depth == 0) {
                commas++;
            } else if ((letter == '+' || letter == '?') && depth == 0 && commas == 0) {
                return -1;
            }
        }
        throw new IllegalStateException("a call that does not end");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
