package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.marsad.journal.Journal;

/**
 * The values that the program carries itself, so that a first start shows real figures: the tables
 * {@code indicators/facts-*.tsv}, of the partners only, each value with its source and its vintage.
 *
 * @param file the values of one table
 * @param origin where the table came from; its values say it better
 */
public record Facts(SourceFile file, Observations.Origin origin) {
    /** The kind of file that they are. */
    public static final String SOURCE = "facts";

    private static final List<String> TABLES =
            List.of("policies", "costs", "deaths", "treaties", "refugees", "visas", "births");

    /** All tables, in a fixed order. */
    public static List<Facts> list() {
        CountryNames codes = new CountryNames(_ -> Optional.empty());
        return TABLES.stream().map(it -> read(it, codes)).toList();
    }

    private static Facts read(String table, CountryNames codes) {
        String resource = "/indicators/facts-" + table + ".tsv";
        SourceFile file = TableFile.readOwn(resource, codes);
        LocalDate newest = file.provenances().stream()
                .map(it -> requireNonNull(it.vintage(), resource))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Facts(file, new Observations.Origin(SOURCE, sha256(resource), "", newest, Journal.PROGRAM));
    }

    private static String sha256(String resource) {
        try (InputStream in = requireNonNull(Facts.class.getResourceAsStream(resource), resource)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
