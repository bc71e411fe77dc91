package be.koffieronde.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes down what goes wrong in somebody's browser, whatever the test looks at: errors of pages and in the console, what the
 * content security policy refuses, requests to others, and answers that a page should not get.
 */
final class Watch {

    private static final int WRONG = 400;
    private static final String TELL_VIOLATIONS = "document.addEventListener('securitypolicyviolation', violation =>"
            + " console.error(`CSP: ${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`));";
    private static final String OF_STATUS = "Failed to load resource: the server responded with a status of";
    private static final String OF_NETWORK = "Failed to load resource: net::ERR_";

    private final BrowserContext context;
    private final String address;
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private boolean isCut;

    /** @param address of the only server that may be asked */
    Watch(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.addInitScript(TELL_VIOLATIONS);
        context.onWebError(error -> faults.add("error of a page: " + error.error()));
        context.onConsoleMessage(this::said);
        context.onRequest(this::asked);
        context.onResponse(this::answered);
    }

    /** From now on the server may refuse so. */
    void expect(int status) {
        expected.add(status);
    }

    /** From now on there is no network, or there is again. */
    void cut(boolean isOffline) {
        isCut = true;
        context.setOffline(isOffline);
    }

    private void said(ConsoleMessage message) {
        String text = message.text();
        boolean isToldElsewhere = text.startsWith(OF_STATUS) || isCut && text.contains(OF_NETWORK);
        if (message.type().equals("error") && !isToldElsewhere) {
            faults.add("console: %s (%s)".formatted(text, message.location()));
        }
    }

    private void asked(Request request) {
        String url = request.url();
        if (url.startsWith("http") && !url.startsWith(address)) {
            faults.add("request to another: " + url);
        }
    }

    private void answered(Response response) {
        int status = response.status();
        if (status >= WRONG && !expected.contains(status)) {
            faults.add("answered %d: %s %s".formatted(status, response.request().method(), response.url()));
        }
    }

    /** What went wrong until now, told once. */
    List<String> take() {
        for (Page page : context.pages()) {
            page.evaluate("0");
        }
        List<String> told = List.copyOf(faults);
        faults.clear();
        return told;
    }
}
