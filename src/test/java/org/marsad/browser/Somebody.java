package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.marsad.Program;
import org.marsad.identity.Accounts;
import org.marsad.kernel.Language;

/** One of several people at work, each at a browser of their own and in their own language. */
final class Somebody implements AutoCloseable {
    private final Program program;
    private final Language language;
    private final BrowserContext context;
    private final Page page;

    private Somebody(Program program, Browser browser, Language language) {
        this.program = program;
        this.language = language;
        this.context = browser.newContext();
        this.page = context.newPage();
    }

    /** Somebody whom the exercise has, by the beginning of their address. */
    static Somebody known(Program program, Browser browser, String function, Language language) {
        Somebody somebody = new Somebody(program, browser, language);
        long account = program.get(Accounts.class)
                .findByEmail(function + "@exercise.invalid")
                .orElseThrow()
                .id();
        somebody.open("/exercise/people");
        somebody.page.locator("button[value='" + account + "']").first().click();
        return somebody;
    }

    /** Somebody who was just invited and follows the link of the newest mail. */
    static Somebody invited(Program program, Browser browser, String name, Language language) {
        Somebody somebody = new Somebody(program, browser, language);
        somebody.open("/exercise/mails");
        Locator mail = somebody.page.locator("main section").first();
        assertThat(mail.textContent()).contains(name);
        mail.locator("summary").click();
        mail.locator("a.hash").first().click();
        somebody.press("form button");
        return somebody;
    }

    Language language() {
        return language;
    }

    Page page() {
        return page;
    }

    /** Opens a page in their language. */
    void open(String path) {
        Response response =
                page.navigate(program.url("/" + language.code() + path).toString());
        assertThat(response.status()).as(path).isEqualTo(200);
    }

    void type(String name, String value) {
        page.locator("main [name='" + name + "']").last().fill(value);
    }

    void choose(String name, String value) {
        page.locator("main select[name='" + name + "']").last().selectOption(value);
    }

    void tick(String name, String value) {
        page.locator("main input[name='" + name + "'][value='" + value + "']")
                .last()
                .check();
    }

    /** Presses a button and waits for the page that comes then. */
    void press(String selector) {
        Response answer = page.waitForNavigation(
                () -> page.locator("main " + selector).last().click());
        assertThat(answer.status()).as(selector + " " + page.url()).isEqualTo(200);
    }

    @Override
    public void close() {
        context.close();
    }
}
