package be.koffieronde.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.accounts.Right;
import be.koffieronde.accounts.Role;
import be.koffieronde.web.Contract.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in, tried by everybody: each role of the centre, each role of another one, and nobody. */
class WallsTest {

    private static final Path PAGE = Path.of("docs/security.md");
    private static final String BEGIN = "<!-- who may what -->\n";
    private static final String END = "<!-- end -->";

    /** Parts of paths that name something of a centre. */
    private static final Set<String> OWNED = Set.of("centre", "problem", "roster", "job");

    @TempDir
    private Path directory;

    @Test
    void everybody_may_what_is_decided_and_nothing_else() {
        try (TestServer server = TestServer.in(directory)) {
            Visits visits = Visits.of(server);
            SoftAssertions softly = new SoftAssertions();
            for (Operation operation : Contract.operations()) {
                softly.assertThat(visits.refusals(operation))
                        .as("%s, for %s", operation, operation.right())
                        .isEmpty();
            }
            softly.assertAll();
        }
    }

    @Test
    void the_page_says_who_may_what() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String expected = page.substring(0, begin) + table() + page.substring(page.indexOf(END, begin));
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(PAGE)
                .as("%s is not as decided; run: mvn test -Dtest=WallsTest -Dwrite-docs=true", PAGE)
                .content()
                .isEqualTo(expected);
    }

    private static String table() {
        String roles = Stream.of(Role.values()).map(Role::word).collect(Collectors.joining(" | "));
        StringBuilder table = new StringBuilder(
                "\n| way in | nobody | " + roles + " |\n|---|" + ":-:|".repeat(Role.values().length + 1) + "\n");
        for (Operation operation : Contract.operations()) {
            table.append("| `")
                    .append(operation)
                    .append("` | ")
                    .append(mark(operation.right().equals("open")));
            for (Role role : Role.values()) {
                table.append(" | ").append(mark(isOf(operation, role)));
            }
            table.append(" |\n");
        }
        return table.append('\n').toString();
    }

    private static String mark(boolean isAllowed) {
        return isAllowed ? "✓" : "";
    }

    private static boolean isOf(Operation operation, Role role) {
        return switch (operation.right()) {
            case "open", "signed-in" -> true;
            default -> Right.valueOf(operation.right()).isOf(role);
        };
    }

    /** Who comes from where. */
    private record Visits(Settled here, Settled elsewhere, Asking asking) {

        static Visits of(TestServer server) {
            return new Visits(Settled.first(server), Settled.other(server), new Asking(server));
        }

        /** What is not as decided; what is refused is tried before what may change something. */
        List<String> refusals(Operation operation) {
            List<String> wrong = new ArrayList<>();
            wrong.addAll(nobody(operation));
            for (Role role : Role.values()) {
                wrong.addAll(outsider(operation, role));
                wrong.addAll(insider(operation, role));
            }
            return wrong;
        }

        private List<String> nobody(Operation operation) {
            String code = asking.code(operation, here.path(operation), null);
            boolean isRefused = code.equals("401 web.sign-in");
            return isRefused != operation.right().equals("open") ? List.of() : List.of("nobody: " + code);
        }

        private List<String> outsider(Operation operation, Role role) {
            if (!isAboutCentre(operation)) {
                return List.of();
            }
            String code = asking.code(operation, here.path(operation), elsewhere.token(role));
            return code.equals("404 web.not-found") ? List.of() : List.of(role + " of another centre: " + code);
        }

        private List<String> insider(Operation operation, Role role) {
            String code = asking.code(operation, here.path(operation), here.token(role));
            boolean isRefused = code.equals("403 web.may-not") || code.startsWith("401 web.sign-in");
            boolean isLost = isAboutCentre(operation)
                    && code.equals("404 web.not-found")
                    && !operation
                            .path()
                            .replaceAll("\\{(" + String.join("|", OWNED) + ")}", "")
                            .contains("{");
            return isRefused != isOf(operation, role) && !isLost ? List.of() : List.of(role + ": " + code);
        }

        private static boolean isAboutCentre(Operation operation) {
            return !operation.right().equals("open") && !operation.right().equals("signed-in");
        }
    }
}
