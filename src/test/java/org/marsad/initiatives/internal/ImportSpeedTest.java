package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.PublicFiles;
import org.marsad.database.TestDatabases;
import org.postgresql.PGConnection;

/**
 * An import beside what it can't do without: one bare pass over the file, and the COPY of the rows it stores. Shares are
 * judged, on the best of some attempts; the times depend on the machine.
 */
@Tag("bench")
class ImportSpeedTest {
    private static final String FILE = "iati/EUTF-activities_reconstructed_v2.03.xml";
    private static final int ATTEMPTS = 6;
    private static final double NEW = 4;
    private static final double UNCHANGED = 3;
    private static final int TIMES = 50;
    private static final double MOST_TIMES = 55;
    private static final double NANOS = 1e6;

    /** Milliseconds of a bare pass, of the import, of the same again, of reading and of writing the rows by COPY. */
    private record Times(double pass, double first, double again, double out, double in) {
        double fresh() {
            return first / (pass + in);
        }

        double unchanged() {
            return again / (pass + out);
        }
    }

    @Test
    void needsLittleMoreThanPassAndCopy() throws Exception {
        Path file = PublicFiles.get("data/" + FILE);
        double fresh = Double.MAX_VALUE;
        double unchanged = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS; i++) {
            Times times = measure(file);
            System.out.printf(
                    "pass %.0f ms, import %.0f, again %.0f, rows out %.0f, in %.0f: %.1f and %.1f times%n",
                    times.pass, times.first, times.again, times.out, times.in, times.fresh(), times.unchanged());
            fresh = Math.min(fresh, times.fresh());
            unchanged = Math.min(unchanged, times.unchanged());
        }
        assertThat(fresh).isLessThanOrEqualTo(NEW);
        assertThat(unchanged).isLessThanOrEqualTo(UNCHANGED);
    }

    @Test
    void manyTimesTheFileTakesAsManyTimesAsLong(@TempDir Path folder) throws Exception {
        Path file = PublicFiles.get("data/" + FILE);
        Path big = folder.resolve("big.xml");
        repeat(Files.readString(file), big);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportTimes.class.getName(),
                        file.toString(),
                        big.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        String[] times = said.lines()
                .filter(it -> it.startsWith("times "))
                .findFirst()
                .orElseThrow()
                .split(" ");
        double share = Double.parseDouble(times[2]) / Double.parseDouble(times[1]);
        System.out.printf(
                "once %s ms, %d times %s ms in 512 MB: %.1f times as long%n", times[1], TIMES, times[2], share);
        assertThat(share).isLessThanOrEqualTo(MOST_TIMES);
    }

    /** The activities of a file many times over, each time with identifiers of their own. */
    private static void repeat(String xml, Path big) throws IOException {
        int first = xml.indexOf("<iati-activity ");
        int end = xml.lastIndexOf("</iati-activities>");
        String activities = xml.substring(first, end);
        try (Writer out = Files.newBufferedWriter(big)) {
            out.write(xml, 0, first);
            for (int i = 0; i < TIMES; i++) {
                out.write(activities.replaceAll("<iati-identifier>([^<]+)", "<iati-identifier>$1-" + i));
            }
            out.write(xml, end, xml.length() - end);
        }
    }

    private static Times measure(Path file) throws Exception {
        double pass = pass(file);
        TestImports imports = new TestImports();
        long start = System.nanoTime();
        imports.run(file, "speed", false);
        double first = (System.nanoTime() - start) / NANOS;
        start = System.nanoTime();
        imports.run(file, "speed", false);
        double again = (System.nanoTime() - start) / NANOS;
        double out = 0;
        double in = 0;
        try (Connection from = imports.database.getConnection();
                Connection to = TestDatabases.fresh().getConnection()) {
            to.setAutoCommit(false);
            for (String table : tables()) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                start = System.nanoTime();
                from.unwrap(PGConnection.class).getCopyAPI().copyOut("copy initiatives." + table + " to stdout", rows);
                out += (System.nanoTime() - start) / NANOS;
                start = System.nanoTime();
                to.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy initiatives." + table + " from stdin",
                                new ByteArrayInputStream(rows.toByteArray()));
                in += (System.nanoTime() - start) / NANOS;
            }
            start = System.nanoTime();
            to.commit();
            in += (System.nanoTime() - start) / NANOS;
        }
        return new Times(pass, first, again, out, in);
    }

    private static List<String> tables() {
        return Stream.concat(
                        Stream.of("source", "import", "initiative", "revision"),
                        Stream.of(Table.values()).map(Table::code))
                .toList();
    }

    private static double pass(Path file) throws Exception {
        long start = System.nanoTime();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader reader = new WstxInputFactory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
            }
        }
        return (System.nanoTime() - start) / NANOS;
    }
}
