package org.marsad.portal.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.initiatives.Links;
import org.marsad.kernel.Brief;
import org.springframework.stereotype.Component;

/** How many initiatives are linked to each action; links change between editions, so no edition keeps it. */
@Component
class LinkCounts {
    private final Links links;
    private final Map<String, Brief<Long>> counts = new ConcurrentHashMap<>();

    LinkCounts(Links links) {
        this.links = links;
    }

    long of(String action) {
        return counts.computeIfAbsent(action, _ -> new Brief<>()).get(() -> links.count(action));
    }
}
