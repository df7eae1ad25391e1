package org.marsad.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** Reads a site from link to link: every page, but of pages that differ only in their codes a bounded number. */
final class Crawl {
    private static final int OF_A_KIND = 60;
    private static final int AT_ONCE = 8;

    /** What pages of one kind differ in; also the version of a file. */
    private static final Pattern CODE =
            Pattern.compile("(?<=/)[A-Z]{2,12}(?=$|[/?])|(?<=/)[ADO]?\\d+[ab]?(?=$|[/?])|(?<=[?&][a-z]{1,9}=)[^&]*");

    /** Whoever has not signed in is led from a place of work to the page for it, and so is this. */
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private final String site;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Fetched> pages = new LinkedHashMap<>();

    Crawl(String site) {
        this.site = site;
    }

    /** All pages that links lead to from these addresses, by address. */
    Map<String, Fetched> from(String... addresses) throws InterruptedException {
        Set<String> next = new LinkedHashSet<>(List.of(addresses));
        while (!next.isEmpty()) {
            Set<String> found = new LinkedHashSet<>();
            for (Fetched page : fetch(next)) {
                pages.put(page.address(), page);
                page.links().forEach(it -> found.add(it.split("#", 2)[0]));
            }
            found.removeIf(it -> it.isEmpty() || pages.containsKey(it) || !isWanted(it));
            next = found;
        }
        return pages;
    }

    /** An address without what its pages differ in. */
    static String kind(String address) {
        return CODE.matcher(address).replaceAll("*");
    }

    private boolean isWanted(String address) {
        return kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND;
    }

    private List<Fetched> fetch(Set<String> addresses) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Fetched>> running = addresses.stream()
                    .map(it -> threads.submit(() -> fetch(it)))
                    .toList();
            List<Fetched> fetched = new ArrayList<>();
            for (Future<Fetched> one : running) {
                fetched.add(one.get());
            }
            return fetched;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Fetched fetch(String address) throws Exception {
        var response =
                client.send(HttpRequest.newBuilder(URI.create(site + address)).build(), BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Fetched(address, response.statusCode(), type, response.body());
    }
}
