package org.marsad.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataTable.Asked;
import org.marsad.publishing.PackageDescription.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every table there is as one file: a Tabular Data Package (Frictionless, version 1) with its code book. The same content
 * gives the same bytes, and rows go straight into the file, however many they are. All tables are read as of one
 * moment: an import between two of them does not make them contradict each other.
 */
@Component
public final class DataPackages {
    /** The earliest time that a ZIP file can name: times would make the same content differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<DataTable> tables;
    private final DataLicence licence;
    private final TransactionTemplate moment;

    DataPackages(List<DataTable> tables, DataLicence licence, PlatformTransactionManager transactions) {
        List<DataTable> all = new ArrayList<>(tables);
        all.sort(Comparator.comparing(it -> it.outline().name()));
        this.tables = List.copyOf(all);
        this.licence = licence;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The tables by name. */
    public List<DataTable> list() {
        return tables;
    }

    /** Writes the package. */
    public void write(Cover cover, Asked asked, Texts texts, OutputStream out) throws IOException {
        List<DataTable> all = new ArrayList<>(tables);
        all.add(new CodeBook(tables, texts));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "README.html");
        zip.write(cover.readMe().getBytes(StandardCharsets.UTF_8));
        List<Resource> resources = new ArrayList<>();
        try {
            moment.executeWithoutResult(_ -> {
                for (DataTable table : all) {
                    resources.add(write(table, asked, cover.notice(), zip));
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        begin(zip, "datapackage.json");
        zip.write(JSON.writeValueAsBytes(new PackageDescription(cover, licence, texts).of(resources)));
        zip.finish();
    }

    private static Resource write(DataTable table, Asked asked, @Nullable String notice, ZipOutputStream zip) {
        try {
            begin(zip, Resource.path(table));
            CsvStream rows = new CsvStream(table.outline(), notice, zip);
            table.write(asked, rows);
            return rows.end(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /**
     * What the package says of itself.
     *
     * @param name for programs, in small letters
     * @param title for people
     * @param description what is in it
     * @param version the id of the edition
     * @param created when the edition was frozen
     * @param publisher who publishes it
     * @param notice what must be known before anything else; null if nothing
     * @param readMe the page for people, as it is written into the package
     */
    public record Cover(
            String name,
            String title,
            String description,
            String version,
            Instant created,
            String publisher,
            @Nullable String notice,
            String readMe) {}
}
