package org.marsad.portal.web;

import java.util.ArrayList;
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
        return new DataPage(
                reading.t("portal.data.title"),
                reading.t("portal.data.lead"),
                files(reading),
                ScoreRow.COLUMNS.stream()
                        .map(it -> new Column(it, reading.t("portal.data.column." + it)))
                        .toList());
    }

    /** Without an edition there are no numbers to offer yet. */
    private static List<File> files(Reading reading) {
        List<File> files = new ArrayList<>();
        var edition = reading.edition();
        if (edition != null) {
            String path = "/editions/" + edition.summary().id() + "/scores";
            files.add(file(reading, reading.t("portal.data.file.scores"), path));
        }
        files.add(file(reading, reading.t("portal.data.file.plan"), "/plan"));
        files.add(file(reading, reading.t("portal.data.file.partners"), "/partners"));
        files.add(file(reading, reading.t("portal.data.file.editions"), "/editions"));
        files.add(file(reading, reading.t("portal.data.file.indicators"), "/indicators"));
        return files;
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
