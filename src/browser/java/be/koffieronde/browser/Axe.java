package be.koffieronde.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds in a page that keeps people out. */
final class Axe {

    private static final String SCRIPT = script();

    /** Rules of WCAG 2.2 AA and before, and what else axe calls good practice. */
    private static final String RUN = """
            () => axe.run(document, {
              preload: false,
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            }).then(found => found.violations.flatMap(violation => violation.nodes.map(node =>
              `${violation.id}: ${violation.help}: ${node.html.slice(0, 300)} ${node.failureSummary}`)))
            """;

    private Axe() {}

    /** Evaluated past the content security policy, as no page would let it in. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
