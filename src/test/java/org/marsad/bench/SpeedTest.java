package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.followup.Reports;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.partners.Partners;
import org.marsad.plan.Plans;

/**
 * The program at a hundred times the exercise, with its own database as it is in use: pages against a static file of
 * the same size from the same server, and the whole assessment. Only shares and the two seconds are judged; the other
 * numbers depend on the machine.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeedTest {
    private static final double LEAST_SHARE = 1.0 / 3;
    private static final double LIMIT_SECONDS = 2;
    private static final int LIMIT_STATEMENTS = 10;
    private static final int ROUNDS = 2;

    /** The first also pays for Java getting warm, and any may meet another program's work. */
    private static final int ATTEMPTS = 3;

    private static final double SECONDS = Double.parseDouble(System.getProperty("bench.seconds", "5"));
    private static final double NANOS = 1e9;
    private static final String OVERVIEW = "/desk/overview/exercise-2026";
    private static final List<String> PAGES = List.of("", "/domains/1", "/actions/1", "/partners/SEN", OVERVIEW);

    private final Path files;
    private final Program program;
    private final Editions editions;
    private final String cookie;

    SpeedTest(@TempDir Path folder) throws IOException {
        System.out.println("\n" + Machine.describe() + ", load " + Machine.load());
        this.files = Files.createDirectories(folder.resolve("files"));
        long start = System.nanoTime();
        this.program = Program.start(
                "marsad.home=" + folder.resolve("home"),
                "marsad.exercise.size=" + Integer.getInteger("bench.size", 100),
                "spring.web.resources.static-locations=file:" + files + "/");
        this.editions = program.get(Editions.class);
        this.cookie = signIn();
        program.carry(cookie);
        print("start with 100 times the exercise: %.0f s%n", (System.nanoTime() - start) / NANOS);
    }

    /** As an officer of the Secretariat, for the pages behind the door. */
    private String signIn() {
        long officer = program.get(Accounts.class)
                .findByEmail("officer-1@exercise.invalid")
                .orElseThrow()
                .id();
        Visitor visitor = new Visitor(program.url("").toString()).as(officer);
        return "session=" + visitor.cookie("session");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void pagesKeepUpWithAStaticFile() throws Exception {
        print(
                "%n%-29s %-5s %9s %9s %9s %6s %9s %9s  (share at least %.2f)%n",
                "page", "", "bytes", "pages/s", "files/s", "share", "median ms", "95 % ms", LEAST_SHARE);
        Map<String, Double> shares = new LinkedHashMap<>();
        for (boolean compressed : List.of(false, true)) {
            try (Throughput clients = new Throughput(compressed, cookie)) {
                for (String page : PAGES) {
                    shares.put(page + (compressed ? " gzip" : ""), share(clients, page, compressed ? "gzip" : ""));
                }
            }
        }
        assertThat(shares)
                .allSatisfy((page, share) -> assertThat(share).as(page).isGreaterThanOrEqualTo(LEAST_SHARE));
    }

    /** The pages' throughput as a share of the file's, both asked for in turn so that they meet the same conditions. */
    private double share(Throughput clients, String path, String encoding) throws IOException, InterruptedException {
        URI page = program.url("/fr" + path);
        URI file = program.url("/" + fileLike("/fr" + path));
        clients.measure(page, SECONDS);
        clients.measure(file, SECONDS);
        Measured pages = Measured.NOTHING;
        Measured statics = Measured.NOTHING;
        for (int i = 0; i < ROUNDS; i++) {
            pages = pages.and(clients.measure(page, SECONDS));
            statics = statics.and(clients.measure(file, SECONDS));
        }
        double share = pages.perSecond() / statics.perSecond();
        print(
                "%-29s %-5s %9d %9.0f %9.0f %6.2f %9.1f %9.1f%n",
                path.isEmpty() ? "/" : path,
                encoding,
                clients.size(page),
                pages.perSecond(),
                statics.perSecond(),
                share,
                pages.millis(0.5),
                pages.millis(0.95));
        return share;
    }

    private String fileLike(String address) throws IOException, InterruptedException {
        String name = address.substring(1).replace('/', '-') + ".html";
        Files.write(files.resolve(name), program.fetch(address).body());
        return name;
    }

    @Test
    void pagesNeedFewStatementsWithAndWithoutWhatIsKeptInMemory() throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<EditionSummary> all = editions.list();
        for (int i = 0; i < PAGES.size(); i++) {
            counts.put(PAGES.get(i), program.statements("/fr" + PAGES.get(i)));
            var another = all.get((all.size() / 2 + 3 * i) % all.size());
            String cold = PAGES.get(i).equals(OVERVIEW)
                    ? "/desk/overview/" + another.cycle()
                    : "/editions/" + another.id() + PAGES.get(i);
            counts.put(cold, program.statements("/fr" + cold));
        }
        print("%nstatements: %s  (at most %d)%n", counts, LIMIT_STATEMENTS);
        assertThat(counts.values()).allMatch(it -> it <= LIMIT_STATEMENTS);
    }

    @Test
    void theWholeAssessmentIsComputedAgainInTwoSeconds() {
        var again = new Recomputation(
                program.get(Reports.class),
                program.get(Partners.class),
                program.get(Plans.class).current());
        List<EditionSummary> all = editions.list();
        double fastest = Double.MAX_VALUE;
        List<Assessment> results = List.of();
        for (int i = 0; i < ATTEMPTS; i++) {
            long start = System.nanoTime();
            var cycles = again.read(all);
            long read = System.nanoTime();
            results = again.compute(cycles);
            double computing = (System.nanoTime() - read) / NANOS;
            double reading = (read - start) / NANOS;
            fastest = Math.min(fastest, reading + computing);
            print("%nassessment of %d cycles: reading %.2f s, computing %.2f s", all.size(), reading, computing);
        }
        print("%nfastest together: %.2f s  (at most %.0f s)%n", fastest, LIMIT_SECONDS);
        print("memory in use: %d MB%n", usedMegabytes());
        Edition latest = editions.find(all.getFirst().id()).orElseThrow();
        assertThat(results.getLast()).isEqualTo(latest.assessment());
        assertThat(fastest).isLessThanOrEqualTo(LIMIT_SECONDS);
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
