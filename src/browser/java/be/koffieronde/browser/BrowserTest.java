package be.koffieronde.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.koffieronde.store.TestStore;
import be.koffieronde.web.TestServer;
import be.koffieronde.web.TestServer.Person;
import be.koffieronde.web.server.Doorway;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test of pages in a browser: a server of its own for each class, a fresh browser profile for each {@link #page}. On
 * SQLite, or on PostgreSQL where the environment names one. Whatever goes wrong that {@link Watch} sees fails the test.
 */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf(
        value = "isBrowserInstalled",
        disabledReason = "NO BROWSER: install chromium, or name one in KOFFIERONDE_BROWSER, to test the pages in it")
abstract class BrowserTest {

    /** Tag of the tests that are run on PostgreSQL too. */
    static final String MAIN_WAY = "main-way";

    private static final String COUNT_TAPS =
            "window.taps = 0; addEventListener('pointerdown', () => window.taps++, true);";
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Clock THURSDAY_NOON = Clock.fixed(Instant.parse("2026-11-26T11:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    final BeforeAllCallback starting = context -> browser = Chromium.of(context);

    @RegisterExtension
    final AfterTestExecutionCallback ending = context -> {
        if (context.getExecutionException().isPresent()) {
            picturesOfFailure(context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName());
        }
    };

    private final Map<BrowserContext, Watch> watches = new LinkedHashMap<>();
    private @Nullable Browser browser;
    private TestStore.@Nullable Place place;
    private @Nullable TestServer server;

    static boolean isBrowserInstalled() {
        return Chromium.installed().isPresent();
    }

    /** When it is, for the server and in the browser: the Thursday of the first week, at noon, unless a class says otherwise. */
    Clock clock() {
        return THURSDAY_NOON;
    }

    /** How the server is reached. */
    Doorway door() {
        return Doorway.of("127.0.0.1", 0);
    }

    @BeforeAll
    void startServer(@TempDir Path directory) throws SQLException {
        List<TestStore> stores = TestStore.here().toList();
        place = stores.get(stores.size() - 1).place(directory);
        server = TestServer.on(place.address(), clock(), door());
    }

    @AfterAll
    void stopServer() throws SQLException {
        server().close();
        Objects.requireNonNull(place).close();
    }

    /** The server of this class. */
    TestServer server() {
        return Objects.requireNonNull(server);
    }

    /** Whether pages may keep themselves for when there is no network: what they ask then cannot be held up on its way. */
    ServiceWorkerPolicy workers() {
        return ServiceWorkerPolicy.ALLOW;
    }

    /** An empty page of a stranger with a browser profile of their own. */
    Page page(Look look) {
        BrowserContext context = Objects.requireNonNull(browser)
                .newContext(look.options().setBaseURL(server().address()).setServiceWorkers(workers()));
        watches.put(context, new Watch(context, server().address()));
        context.setDefaultTimeout(Chromium.PATIENCE);
        context.clock().setFixedTime(Date.from(clock().instant()));
        context.addInitScript(COUNT_TAPS);
        return context.newPage();
    }

    /** An empty page of somebody who is signed in. */
    Page page(Person person, Look look) {
        Page page = page(look);
        page.context()
                .addCookies(List.of(new Cookie("koffieronde", person.token())
                        .setUrl(server().address())
                        .setHttpOnly(true)));
        return page;
    }

    /** Presses the button of that name. */
    static void press(String button, Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** How often somebody tapped or clicked since the page was opened. */
    static int taps(Page page) {
        return (Integer) page.evaluate("window.taps");
    }

    /** From now on a page may be refused with a status. */
    void expect(int status, Page page) {
        watch(page).expect(status);
    }

    /** Takes the network from a browser. */
    void cutNetwork(Page page) {
        watch(page).cut(true);
    }

    /** Gives it back. */
    void mendNetwork(Page page) {
        watch(page).cut(false);
    }

    /** What went wrong in a browser until now; it fails the test no more. */
    List<String> faults(Page page) {
        return watch(page).take();
    }

    private Watch watch(Page page) {
        return Objects.requireNonNull(watches.get(page.context()));
    }

    /** Nothing in the page as it is now keeps people out, by axe. */
    void axe(Page page) {
        assertThat(Axe.violations(page)).as("axe: " + page.url()).isEmpty();
    }

    /** Keeps a picture of the whole page as it is now, for people to look at: {@code target/screenshots/<name>.png}. */
    void shot(String name, Page page) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    private void picturesOfFailure(String name) {
        int number = 0;
        for (BrowserContext context : watches.keySet()) {
            for (Page page : context.pages()) {
                number++;
                shot("failed/%s-%d".formatted(name.replaceAll("\\W+", "-"), number), page);
            }
        }
    }

    @AfterEach
    void closeBrowsers() {
        List<String> faults = new ArrayList<>();
        watches.forEach((context, watch) -> {
            faults.addAll(watch.take());
            context.close();
        });
        watches.clear();
        assertThat(faults).as("what went wrong in the browser").isEmpty();
    }
}
