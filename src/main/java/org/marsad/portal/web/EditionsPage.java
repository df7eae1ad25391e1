package org.marsad.portal.web;

import java.util.List;
import org.marsad.assessment.EditionSummary;

/**
 * All frozen editions, newest first.
 *
 * @param title its heading
 * @param lead what an edition is
 * @param rows the editions
 */
public record EditionsPage(String title, String lead, List<Row> rows) {
    public EditionsPage {
        rows = List.copyOf(rows);
    }

    static EditionsPage of(Reading reading, List<EditionSummary> editions) {
        return new EditionsPage(
                reading.t("portal.nav.editions"),
                reading.t(editions.isEmpty() ? "portal.editions.empty" : "portal.editions.lead"),
                editions.stream().map(it -> row(reading, it)).toList());
    }

    private static Row row(Reading reading, EditionSummary edition) {
        return new Row(
                edition.title().in(reading.language()),
                reading.to().edition(edition.id()),
                reading.texts().date(edition.asOf()),
                edition.cycle(),
                edition.method(),
                edition.resultsSha256());
    }

    /**
     * One edition.
     *
     * @param title what it was frozen for
     * @param url its permanent address
     * @param asOf its reference date
     * @param cycle the cycle it judges
     * @param method the version of the computation
     * @param hash the hash of its results
     */
    public record Row(String title, String url, String asOf, String cycle, String method, String hash) {}
}
