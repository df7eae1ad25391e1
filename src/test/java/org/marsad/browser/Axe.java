package org.marsad.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds wrong with a page as it is now. It is asked for violations only: to describe all that is right takes
 * longer than to look.
 */
final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String LOOK = """
            tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                .then(all => all.passes.length == 0 ? [] : ['looked at', ...all.violations.map(it =>
                    `${it.id} (${it.nodes.length}): ${it.nodes[0].html} ${it.nodes[0].failureSummary}`)])
            """;

    private Axe() {}

    /** Each violation with the first place where it is. */
    static List<String> violations(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("a page in the page would be left out: " + page.url());
        }
        page.evaluate(SCRIPT);
        List<?> found = (List<?>) page.evaluate(LOOK, WCAG);
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing was looked at: " + page.url());
        }
        return found.stream().skip(1).map(String.class::cast).toList();
    }
}
