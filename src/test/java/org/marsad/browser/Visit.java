package org.marsad.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The first visit of a reader who has never been here: nothing is in the browser's cache. */
final class Visit implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final Response response;
    private final AtomicLong bytes = new AtomicLong();
    private final List<String> errors = new ArrayList<>();

    Visit(Browser browser, String url, ColorScheme colors) {
        this(browser, url, colors, "");
    }

    /** @param session the cookie of somebody who signed in; empty for nobody */
    Visit(Browser browser, String url, ColorScheme colors, String session) {
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT).setColorScheme(colors));
        if (!session.isEmpty()) {
            context.addCookies(List.of(new Cookie("session", session).setUrl(url)));
        }
        this.page = context.newPage();
        page.onPageError(it -> errors.add(it));
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") || it.type().equals("warning")) {
                errors.add(it.text());
            }
        });
        CDPSession network = context.newCDPSession(page);
        network.on("Network.loadingFinished", it -> bytes.addAndGet(length(it)));
        network.send("Network.enable");
        this.response = page.navigate(url);
        page.waitForLoadState();
    }

    Page page() {
        return page;
    }

    int status() {
        return response.status();
    }

    /** What went over the wire until the page was complete, headers included. */
    long bytes() {
        return bytes.get();
    }

    /** What the browser's console complained of; a page that says there is nothing here is itself such a complaint. */
    List<String> errors() {
        return errors.stream()
                .filter(it -> status() < 400 || !it.contains("status of " + status()))
                .toList();
    }

    /** What axe finds wrong with the page as it is now, each with the first place where. */
    List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .map(it -> it.getId() + " (" + it.getNodes().size() + "): "
                                + it.getNodes().getFirst().getHtml() + " "
                                + it.getNodes().getFirst().getFailureSummary())
                        .toList();
    }

    /** By how many pixels the page is wider than a window of this width. */
    int overflow(int width) {
        page.setViewportSize(width, HEIGHT);
        return (Integer) page.evaluate("document.scrollingElement.scrollWidth") - width;
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    @Override
    public void close() {
        context.close();
    }
}
