package org.marsad.documents.web;

import java.util.List;

/**
 * The files in quarantine, oldest first.
 *
 * @param rows one for each
 */
public record QuarantinePage(List<Row> rows) {
    public QuarantinePage {
        rows = List.copyOf(rows);
    }

    /**
     * A file that waits.
     *
     * @param name what whoever handed it in calls it
     * @param about its size, who handed it in, and when
     * @param url where it is opened, and below which it is decided on
     */
    public record Row(String name, String about, String url) {}
}
