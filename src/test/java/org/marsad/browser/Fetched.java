package org.marsad.browser;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is at an address.
 *
 * @param address the address without the site
 * @param status the answer's status code
 * @param type its content type
 * @param body its text
 */
record Fetched(String address, int status, String type, String body) {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    /** What must not reach a reader: keys without sentence, unfilled places, Java's own words. */
    private static final List<Pattern> INSIDES = Stream.of(
                    "\\b(?:marsad|kernel|web|journal|jobs|plan|partners|followup|assessment|publishing|portal|exercise"
                            + "|identity|documents|notifications|workbook|indicators|initiatives|meetings|practices)"
                            + "\\.[a-z][\\w-]*(?:\\.[\\w-]+)+\\b",
                    "\\bnull\\b",
                    "\\bNaN\\b",
                    "\\{\\d",
                    "\\bat [a-z.]+\\.[A-Z]\\w+\\.\\w+\\(",
                    "\\w+Exception\\b",
                    "\\b[A-Z]\\w+\\[\\w+=",
                    "Optional\\.?(?:empty|\\[)")
            .map(Pattern::compile)
            .toList();

    /** The addresses on the same site that the page leads to; a place on the page itself as the page's address and it. */
    List<String> links() {
        if (!isPage()) {
            return List.of();
        }
        return LINK.matcher(body)
                .results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .filter(it -> it.startsWith("/") || it.startsWith("#") || it.startsWith("?"))
                .map(it -> it.startsWith("#") ? address + it : it)
                .map(it -> it.startsWith("?") ? address.split("\\?", 2)[0] + it : it)
                .distinct()
                .toList();
    }

    /** What is wrong with the page; empty if nothing. */
    Optional<String> findFault() {
        if (status != 200) {
            return Optional.of("status " + status);
        }
        if (!isPage()) {
            return Optional.empty();
        }
        return INSIDES.stream()
                .flatMap(it -> it.matcher(body).results())
                .map(this::around)
                .findFirst();
    }

    private boolean isPage() {
        return type.startsWith("text/html");
    }

    private String around(MatchResult found) {
        int from = Math.max(0, found.start() - 60);
        return body.substring(from, Math.min(body.length(), found.end() + 60));
    }
}
