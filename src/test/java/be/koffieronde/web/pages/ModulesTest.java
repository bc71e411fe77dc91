package be.koffieronde.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules of pages fit together: a name that is imported and not there leaves a page blank. */
class ModulesTest {

    private static final Path ASSETS = Path.of("src/main/resources/be/koffieronde/web/pages/assets");
    private static final Pattern IMPORT = Pattern.compile("import \\{([^}]*)} from '([^']+)';");
    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export (?:async )?(?:const|let|function|class) (\\w+)|^export \\{([^}]*)}");
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:export )?(?:async )?(?:const|let|function|class) (\\w+)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** A module: its file, and its text without comments. */
    private record Module(Path file, String text) {

        static Module of(Path file) {
            try {
                return new Module(
                        file.normalize(),
                        COMMENT.matcher(Files.readString(file)).replaceAll(""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<Import> imports() {
            return IMPORT.matcher(text)
                    .results()
                    .map(found -> new Import(
                            Stream.of(found.group(1).split(","))
                                    .map(String::strip)
                                    .toList(),
                            file.resolveSibling(found.group(2))))
                    .toList();
        }

        Set<String> exports() {
            Set<String> names = new HashSet<>();
            Matcher matcher = EXPORT.matcher(text);
            while (matcher.find()) {
                names.addAll(
                        List.of((matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).split("[\\s,]+")));
            }
            return names;
        }

        boolean uses(String name) {
            return Pattern.compile("\\b" + name + "\\b")
                    .matcher(IMPORT.matcher(text).replaceAll(""))
                    .find();
        }

        @Override
        public String toString() {
            return ASSETS.relativize(file).toString();
        }
    }

    private record Import(List<String> names, Path from) {}

    static List<Module> modules() throws IOException {
        try (Stream<Path> walk = Files.walk(ASSETS)) {
            return walk.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.startsWith(ASSETS.resolve("vendor")))
                    .map(Module::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_a_module_imports_is_there_and_used(Module module) {
        for (Import one : module.imports()) {
            assertThat(one.from()).exists();
            for (String name : one.names()) {
                if (!one.from().normalize().startsWith(ASSETS.resolve("vendor"))) {
                    assertThat(Module.of(one.from()).exports())
                            .as("%s exports %s, which %s imports", one.from(), name, module)
                            .contains(name.replaceFirst(" as .*", ""));
                }
                assertThat(module.uses(name.replaceFirst(".* as ", "")))
                        .as("%s uses %s", module, name)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_has_one_of_each_name(Module module) {
        assertThat(DECLARED.matcher(module.text()).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }
}
