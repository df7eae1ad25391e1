package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.publishing.DataLicence;
import org.marsad.publishing.Field;

/**
 * The open data: what there is, in which formats, what the columns mean, and how it may be used.
 *
 * @param title its heading
 * @param lead what is offered
 * @param files the files
 * @param whole everything as one file; null without an edition
 * @param columns the columns of the scores
 * @param use what may be done with the Process’s own figures
 */
public record DataPage(
        String title,
        String lead,
        List<File> files,
        @Nullable Whole whole,
        List<Column> columns,
        String use) {
    private static final String API = "/api/v1";

    public DataPage {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }

    static DataPage of(Reading reading, DataLicence licence) {
        return new DataPage(
                reading.t("portal.data.title"),
                reading.t("portal.data.lead"),
                files(reading),
                whole(reading),
                Field.names(ScoreRow.FIELDS).stream()
                        .map(it -> new Column(it, reading.t("portal.data.column." + it)))
                        .toList(),
                licence.in(reading.texts()));
    }

    private static @Nullable Whole whole(Reading reading) {
        var edition = reading.edition();
        if (edition == null) {
            return null;
        }
        String path = API + "/editions/" + edition.summary().id() + "/datapackage";
        return new Whole(
                reading.t("portal.package.title", edition.summary().title().in(reading.language())),
                path,
                path + "?lang=" + reading.language().code());
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
     * The data package.
     *
     * @param name what it holds
     * @param path its address
     * @param zip the same with the reader’s language
     */
    public record Whole(String name, String path, String zip) {}

    /**
     * A column of the scores.
     *
     * @param name its name
     * @param meaning what it holds
     */
    public record Column(String name, String meaning) {}
}
