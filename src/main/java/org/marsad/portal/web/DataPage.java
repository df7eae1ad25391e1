package org.marsad.portal.web;

import java.util.List;

/**
 * The open data: what there is, in which formats, what the columns mean, and how it may be used.
 *
 * @param title its heading
 * @param lead what is offered
 * @param files the files
 * @param columns the columns of the scores
 */
public record DataPage(String title, String lead, List<File> files, List<Column> columns) {
    private static final String API = "/api/v1";

    public DataPage {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    static DataPage of(Reading reading) {
        var edition = reading.edition();
        String id = edition == null ? "latest" : edition.summary().id().value();
        return new DataPage(
                reading.t("portal.data.title"),
                reading.t("portal.data.lead"),
                List.of(
                        file(reading, reading.t("portal.data.file.scores"), "/editions/" + id + "/scores"),
                        file(reading, reading.t("portal.data.file.plan"), "/plan"),
                        file(reading, reading.t("portal.data.file.partners"), "/partners"),
                        file(reading, reading.t("portal.data.file.editions"), "/editions")),
                ScoreRow.COLUMNS.stream()
                        .map(it -> new Column(it, reading.t("portal.data.column." + it)))
                        .toList());
    }

    private static File file(Reading reading, String name, String path) {
        String address = API + path + "?lang=" + reading.language().code() + "&format=";
        return new File(name, API + path, address + "json", address + "csv");
    }

    /**
     * A file.
     *
     * @param name what it holds
     * @param path its address
     * @param json the address of its JSON
     * @param csv the address of its CSV
     */
    public record File(String name, String path, String json, String csv) {}

    /**
     * A column of the scores.
     *
     * @param name its name
     * @param meaning what it holds
     */
    public record Column(String name, String meaning) {}
}
