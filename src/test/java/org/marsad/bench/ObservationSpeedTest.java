package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.IndicatorsCommand;
import org.marsad.indicators.Observations;
import org.marsad.indicators.internal.TestObservations;
import org.marsad.kernel.Services;
import org.marsad.partners.Partners;
import org.marsad.partners.internal.TestPartners;
import org.postgresql.PGConnection;
import picocli.CommandLine;

/**
 * The whole import of a file of observations, from the command line to the commit, beside a bare COPY of the rows that it
 * stored into an empty table of the same shape in the same server. Only the share is judged, on the best of some
 * attempts; the times depend on the machine.
 */
@Tag("bench")
class ObservationSpeedTest {
    private static final int ROWS = Integer.getInteger("bench.observations", 1_000_000);
    private static final int ATTEMPTS = 3;
    private static final double LEAST_SHARE = 1.0 / 3;
    private static final double NANOS = 1e9;
    private static final List<String> AREAS =
            List.of("SEN", "FRA", "MLI", "NER", "NGA", "MAR", "TUN", "ESP", "ITA", "DEU");
    private static final int FIRST_YEAR = 1000;

    @TempDir
    private Path folder;

    @Test
    void importsAtNoLessThanAThirdOfTheSpeedOfCopy() throws Exception {
        System.out.println("\n" + Machine.describe() + ", load " + Machine.load());
        Path file = write();
        double best = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            DataSource database = TestDatabases.fresh();
            double whole = importing(database, file);
            double copy = copying(database);
            best = Math.max(best, copy / whole);
            System.out.printf(
                    Locale.ROOT,
                    "%d observations: import %.2f s (%.0f a second), COPY %.2f s (%.0f a second), share %.2f (at least %.2f)%n",
                    ROWS,
                    whole,
                    ROWS / whole,
                    copy,
                    ROWS / copy,
                    copy / whole,
                    LEAST_SHARE);
        }
        assertThat(best).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    /** Fictitious values: each of ten areas in months, by sex and age. */
    private Path write() throws IOException {
        Path file = folder.resolve("observations.csv");
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file))) {
            out.write("indicator,area,period,sex,age,value,unit,status\n");
            for (int i = 0; i < ROWS; i++) {
                int month = i / (AREAS.size() * 10);
                out.write("A06.1," + AREAS.get(i % AREAS.size()) + ",");
                out.write(String.format(Locale.ROOT, "%04d-%02d", FIRST_YEAR + month / 12, month % 12 + 1));
                out.write(i / AREAS.size() % 2 == 0 ? ",female" : ",male");
                out.write(",age" + i / (AREAS.size() * 2) % 5 + "," + i % 9973 + "." + i % 97 + ",number,final\n");
            }
        }
        return file;
    }

    private static double importing(DataSource database, Path file) {
        Observations observations = TestObservations.in(database);
        Partners partners = TestPartners.in(database);
        Services services = new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(type == Partners.class ? partners : observations);
            }
        };
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new IndicatorsCommand(services)).setOut(new PrintWriter(said));
        long start = System.nanoTime();
        int exit = line.execute("import", "--source", "table", "--licence", "fictitious", file.toString());
        double seconds = (System.nanoTime() - start) / NANOS;
        assertThat(exit).isZero();
        assertThat(said.toString()).hasLineCount(1);
        return seconds;
    }

    private static double copying(DataSource database) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table indicators.twin (like indicators.observation including all)");
            connection.commit();
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            assertThat(copy.copyOut("copy indicators.observation to stdout", rows))
                    .isEqualTo(ROWS);
            long start = System.nanoTime();
            copy.copyIn("copy indicators.twin from stdin", new ByteArrayInputStream(rows.toByteArray()));
            connection.commit();
            return (System.nanoTime() - start) / NANOS;
        }
    }
}
