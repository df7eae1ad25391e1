package org.marsad.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A window that one visit after another uses, since opening one takes longer than many a page. It keeps nothing: no
 * cookies, no cache, no word of the console.
 */
final class Window {
    static final int HEIGHT = 900;

    private static final int WIDTH = 1280;
    private static final Map<Browser, Deque<Window>> FREE = new ConcurrentHashMap<>();

    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private long bytes;

    private Window(Browser browser) {
        this.browser = browser;
        this.context = browser.newContext();
        this.page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") || it.type().equals("warning")) {
                errors.add(it.text());
            }
        });
        CDPSession network = context.newCDPSession(page);
        network.on(
                "Network.loadingFinished",
                it -> bytes += it.get("encodedDataLength").getAsLong());
        network.send("Network.enable");
        JsonObject noCache = new JsonObject();
        noCache.addProperty("cacheDisabled", true);
        network.send("Network.setCacheDisabled", noCache);
    }

    /** One that nobody uses. */
    static Window take(Browser browser) {
        Window free = free(browser).poll();
        return free == null ? new Window(browser) : free;
    }

    private static Deque<Window> free(Browser browser) {
        return FREE.computeIfAbsent(browser, _ -> new ConcurrentLinkedDeque<>());
    }

    /** @param session the cookie of somebody who signed in; empty for nobody */
    Response open(String url, ColorScheme colors, String session) {
        page.setViewportSize(WIDTH, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
        if (!session.isEmpty()) {
            context.addCookies(List.of(new Cookie("session", session).setUrl(url)));
        }
        errors.clear();
        bytes = 0;
        Response response = page.navigate(url);
        page.waitForLoadState();
        return response;
    }

    Page page() {
        return page;
    }

    long bytes() {
        return bytes;
    }

    List<String> errors() {
        return errors;
    }

    void giveBack() {
        page.mouse().move(0, 0);
        page.navigate("about:blank");
        context.clearCookies();
        free(browser).add(this);
    }
}
