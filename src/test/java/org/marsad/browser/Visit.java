package org.marsad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** The first visit of a reader who has never been here: nothing is in the browser's cache. */
final class Visit implements AutoCloseable {
    private final Window window;
    private final Response response;

    Visit(Browser browser, String url, ColorScheme colors) {
        this(browser, url, colors, "");
    }

    /** @param session the cookie of somebody who signed in; empty for nobody */
    Visit(Browser browser, String url, ColorScheme colors, String session) {
        this.window = Window.take(browser);
        this.response = window.open(url, colors, session);
    }

    Page page() {
        return window.page();
    }

    int status() {
        return response.status();
    }

    /** What went over the wire until the page was complete, headers included. */
    long bytes() {
        return window.bytes();
    }

    /** What the browser's console complained of; a page that says there is nothing here is itself such a complaint. */
    List<String> errors() {
        return window.errors().stream()
                .filter(it -> status() < 400 || !it.contains("status of " + status()))
                .toList();
    }

    /** What axe finds wrong with the page as it is now, each with the first place where. */
    List<String> violations() {
        return Axe.violations(page());
    }

    /** The same page as somebody sees it who wants other colours. */
    void recolor(ColorScheme colors) {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
    }

    /** By how many pixels the page is wider than a window of this width, which it has from then on. */
    int overflow(int width) {
        page().setViewportSize(width, Window.HEIGHT);
        return (Integer) page().evaluate("document.scrollingElement.scrollWidth") - width;
    }

    @Override
    public void close() {
        window.giveBack();
    }
}
