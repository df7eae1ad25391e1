package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.marsad.WithExercise;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Follows every link that a reader can follow. */
@WithExercise
class LinksTest {
    private final String site;

    LinksTest(@LocalServerPort int port) {
        this.site = "http://localhost:" + port;
    }

    @Test
    void everyLinkLeadsSomewhereAndNoPageShowsItsInside() throws InterruptedException {
        Map<String, Fetched> pages = new Crawl(site).from("/fr", "/en", "/ar");
        Map<String, String> wrong = new ConcurrentSkipListMap<>();
        pages.values().parallelStream()
                .forEach(page -> page.findFault()
                        .ifPresent(it -> wrong.putIfAbsent(Crawl.kind(page.address()), page.address() + ": " + it)));
        pages.values().parallelStream()
                .forEach(page -> page.links().stream()
                        .filter(it -> it.contains("#"))
                        .filter(it -> !hasAnchor(pages, it))
                        .forEach(it ->
                                wrong.putIfAbsent(Crawl.kind(it), "no such place, linked from " + page.address())));
        assertThat(pages).hasSizeGreaterThan(1000);
        assertThat(wrong).isEmpty();
    }

    private static boolean hasAnchor(Map<String, Fetched> pages, String link) {
        String[] parts = link.split("#", 2);
        Fetched target = pages.get(parts[0]);
        return target == null || target.body().contains("id=\"" + parts[1] + "\"");
    }
}
