package org.marsad.practices.web;

import java.util.List;

/**
 * Where somebody starts who shares, reviews or confirms.
 *
 * @param countries the countries for which they write
 * @param reviews whether they are a peer at all
 * @param waiting what waits for their decision
 * @param confirm uses that wait for their confirmation
 * @param list where everybody reads
 */
public record LibraryDeskPage(
        List<Country> countries, boolean reviews, List<Row> waiting, List<Use> confirm, String list) {
    public LibraryDeskPage {
        countries = List.copyOf(countries);
        waiting = List.copyOf(waiting);
        confirm = List.copyOf(confirm);
    }

    /**
     * A country for which they write.
     *
     * @param name the country
     * @param begin where a new one is written
     * @param rows its practices
     */
    public record Country(String name, String begin, List<Row> rows) {
        public Country {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A practice.
     *
     * @param title its title
     * @param url where it is
     * @param about whose it is and where it stands
     */
    public record Row(Said title, String url, String about) {}

    /**
     * A use to confirm.
     *
     * @param title the practice’s title
     * @param url where all that was told of it is
     * @param by who used it and when
     */
    public record Use(Said title, String url, String by) {}
}
