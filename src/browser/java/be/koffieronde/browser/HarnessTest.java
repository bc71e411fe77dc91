package be.koffieronde.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What tests of pages would not see, nobody would. */
class HarnessTest extends BrowserTest {

    private Page with(String body, int status) {
        Page page = page(Look.DESKTOP);
        page.route(
                "**/page.html",
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(status)
                        .setContentType("text/html")
                        .setHeaders(Map.of("Content-Security-Policy", "script-src 'nonce-1'; style-src 'none'"))
                        .setBody("<!doctype html><html lang=nl><title>Bladzijde</title><main><h1>Koffie</h1>" + body)));
        page.navigate("page.html");
        return page;
    }

    private Page doing(String script) {
        return with("<script nonce=1>" + script + "</script>", 200);
    }

    @Test
    void a_page_without_faults_has_none() {
        Page page = doing("document.title = 'Koffie'");

        assertThat(page.title()).isEqualTo("Koffie");
        assertThat(faults(page)).isEmpty();
        axe(page);
        shot("harness", page);
    }

    @Test
    void errors_of_pages_and_in_the_console_are_seen() {
        assertThat(faults(doing("throw new Error('op')")))
                .singleElement()
                .asString()
                .contains("error of a page: Error: op");
        assertThat(faults(doing("Promise.reject(new Error('weg'))")))
                .singleElement()
                .asString()
                .contains("weg");
        assertThat(faults(doing("console.error('koud')")))
                .singleElement()
                .asString()
                .contains("console: koud");
        assertThat(faults(doing("console.info('warm')"))).isEmpty();
    }

    @Test
    void what_the_content_security_policy_refuses_is_seen() {
        assertThat(faults(with("<p style='color: red'>rood</p>", 200)))
                .anyMatch(fault -> fault.contains("CSP: style-src"));
        assertThat(faults(with("<script>alert()</script>", 200))).anyMatch(fault -> fault.contains("CSP: script-src"));
    }

    @Test
    void requests_to_others_are_seen() {
        Page page = doing("");
        page.waitForConsoleMessage(() -> page.evaluate("() => { fetch('https://example.org/').catch(() => 0); }"));

        assertThat(faults(page)).anyMatch(fault -> fault.equals("request to another: https://example.org/"));
    }

    @Test
    void refusals_are_seen_unless_they_are_expected_and_failures_always() {
        assertThat(faults(with("", 503))).anyMatch(fault -> fault.startsWith("answered 503: GET "));
        Page page = doing("fetch('/api/v1/me')");
        page.waitForResponse("**/me", () -> page.evaluate("() => { fetch('/api/v1/me'); }"));
        assertThat(faults(page))
                .allMatch(fault -> fault.startsWith("answered 401: GET "))
                .isNotEmpty();
        expect(401, page);
        page.waitForResponse("**/me", () -> page.evaluate("() => { fetch('/api/v1/me'); }"));
        assertThat(faults(page)).isEmpty();
    }

    @Test
    void what_keeps_people_out_is_seen() {
        Page page = with("<img src='data:,'><button></button>", 200);

        assertThatThrownBy(() -> axe(page)).hasMessageContaining("image-alt").hasMessageContaining("button-name");
    }
}
