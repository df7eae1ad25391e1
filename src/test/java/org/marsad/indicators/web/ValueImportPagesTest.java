package org.marsad.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Series;
import org.marsad.jobs.JobOrder;
import org.marsad.jobs.Jobs;
import org.marsad.journal.Journal;

/** Files of values brought in a browser without script: looked at, taken in, stopped, refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValueImportPagesTest {
    private static final String PLACE = "/desk/values";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEADING = "indicator,area,period,value,unit\n";

    private final Path uploads;
    private final Program program;

    ValueImportPagesTest(@TempDir Path folder) {
        this.uploads = folder.resolve("uploads");
        this.program = Program.start(
                "spring.datasource.url=" + TestDatabases.freshUrl(),
                "marsad.uploads.folder=" + uploads,
                "marsad.uploads.most=1MB");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void looksFirstAndTakesInOnAnotherWord() {
        Visitor officer = visitor("officer-1");
        String content = HEADING + "WDI_REMITTANCES_PAID,SEN,2024,12.5,USD\nWDI_REMITTANCES_PAID,Atlantis,2024,1,USD\n"
                + "WDI_REMITTANCES_PAID,MLI,twenty,1,USD\n";
        String address = look(officer, "?vintage=2025-01-31&licence=" + encoded("Essai inventé"), content);
        String page = ended(officer, address);
        assertThat(page)
                .contains("Rien n’est encore enregistré", "Tableau à la présentation", "31 janvier 2025")
                .contains("WDI_REMITTANCES_PAID", "Essai inventé", "1 territoire inconnu", "Atlantis")
                .contains("1 remarque", "twenty", "/take");
        assertThat(hasNewest("SEN", "12.5")).isFalse();

        HttpResponse<String> one = officer.post(address + "/take", Map.of());
        HttpResponse<String> same = officer.post(address + "/take", Map.of());
        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(same)).isEqualTo(Visitor.location(one)).isNotEqualTo(address);
        assertThat(ended(officer, Visitor.location(one))).contains("Les valeurs ont été reprises", "1 remarque");
        assertThat(hasNewest("SEN", "12.5")).isTrue();
        assertThat(program.get(Journal.class).listNewest(20)).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo("indicators.import");
            assertThat(it.actor()).isEqualTo("secretariat-officer");
        });
        assertThat(uploads).isEmptyDirectory();
        assertThat(officer.get("/fr" + PLACE).body()).contains("values.csv", "terminé");

        String again = look(officer, "?licence=x", content);
        assertThat(ended(officer, again))
                .contains("aucune valeur nouvelle", "Déjà repris")
                .doesNotContain("/take");
    }

    @Test
    void wrongFilesAndFieldsAreRefusedWithASentence() {
        Visitor officer = visitor("officer-1");
        officer.get("/fr" + PLACE);
        assertThat(officer.post("/fr" + PLACE, Map.of()).body()).contains("Aucun fichier");
        assertThat(upload(officer, "?source=x")).contains("«\u00a0x\u00a0» n’est pas une source");
        assertThat(upload(officer, "?vintage=demain&licence=mine"))
                .contains("«\u00a0demain\u00a0» n’est pas un jour", "value=\"mine\"");
        assertThat(upload(officer, "?vintage=2999-01-01")).contains("est à venir");
        assertThat(upload(officer, "?indicator=Z9")).contains("«\u00a0Z9\u00a0» n’est ni un indicateur");
        assertThat(upload(officer, "?licence=" + "x".repeat(301))).contains("300 caractères");
        assertThat(ended(officer, look(officer, "", HEADING + "SI_RMT_COST,SEN,2020,1,percent\n")))
                .contains("ne dit pas de qui viennent ses valeurs")
                .doesNotContain("/take");
        assertThat(ended(officer, look(officer, "", "nothing that is known\n")))
                .contains("Aucune source connue")
                .doesNotContain("/take");
        assertThat(ended(officer, look(officer, "?source=unhcr", "nothing that is known\n")))
                .contains(">values.csv, ligne 1")
                .doesNotContain("/take", uploads.toString());
        assertThat(officer.get("/fr" + PLACE + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/fr" + PLACE + "/x").statusCode()).isEqualTo(404);
        assertThat(visitor("focal.sen").get("/fr" + PLACE).statusCode()).isEqualTo(403);
    }

    @Test
    void isStoppedBeforeItStoresAnything() {
        CountDownLatch go = new CountDownLatch(1);
        String details = "{\"wish\": {}, \"dryRun\": true}";
        program.get(Jobs.class).start(new JobOrder("import-values", "blocks", 1, "x", details, null, 1), _ -> {
            go.await();
            return "{\"source\": \"table\", \"files\": []}";
        });
        Visitor officer = visitor("officer-1");
        String waiting = look(officer, "?licence=x", HEADING + "SI_RMT_COST,SEN,2020,1,percent\n");
        assertThat(officer.get(waiting).body()).contains("en attente", "<progress", "hx-get");
        officer.post(waiting + "/cancel", Map.of());
        go.countDown();
        assertThat(ended(officer, waiting)).contains("a été annulée");
        assertThat(officer.get(waiting + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
    }

    private boolean hasNewest(String area, String value) {
        return program.get(Observations.class).listNewest(Series.WDI_REMITTANCES_PAID).stream()
                .map(it -> it.observation().area() + " " + it.observation().value())
                .anyMatch((area + " " + value)::equals);
    }

    private static String upload(Visitor visitor, String query) {
        HttpResponse<String> refused = visitor.upload("/fr" + PLACE + query, "values.csv", bytes("x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.body();
    }

    private static String look(Visitor visitor, String query, String content) {
        visitor.get("/fr" + PLACE);
        HttpResponse<String> kept = visitor.upload("/fr" + PLACE + query, "values.csv", bytes(content));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        return Visitor.location(kept);
    }

    private static String ended(Visitor visitor, String address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String page = visitor.get(address).body();
        while (page.contains("hx-get")) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            page = visitor.get(address).body();
        }
        return page;
    }

    private Visitor visitor(String beginning) {
        long account = program.get(Accounts.class).listPeople().stream()
                .filter(it -> it.account().email().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .account()
                .id();
        return new Visitor(program.url("").toString()).as(account);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
