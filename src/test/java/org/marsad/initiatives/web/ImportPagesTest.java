package org.marsad.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Initiatives;
import org.marsad.jobs.Job;
import org.marsad.jobs.JobOrder;
import org.marsad.jobs.Jobs;

/** Files brought in a browser without script: looked at, taken in, stopped, refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesTest {
    private static final String PLACE = "/desk/imports";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String database = TestDatabases.freshUrl();
    private final Path uploads;
    private Program program;

    ImportPagesTest(@TempDir Path folder) {
        this.uploads = folder.resolve("uploads");
        this.program = start();
    }

    private Program start() {
        return Program.start(
                "spring.datasource.url=" + database, "marsad.uploads.folder=" + uploads, "marsad.uploads.most=1MB");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void looksFirstAndTakesInOnAnotherWord() {
        Visitor officer = visitor("officer-1");
        String address =
                look(officer, "?format=jvap&source=list", "a.csv", table("L-1", "Un essai inventé", "L-2", ""));
        String page = ended(officer, address);
        assertThat(page)
                .contains(
                        "Rien n’est encore enregistré",
                        "L-1",
                        "nouvelle",
                        "1 problème",
                        "L-2",
                        "pas de titre",
                        "/take");
        assertThat(titled("Un essai inventé")).isEmpty();

        HttpResponse<String> one = officer.post(address + "/take", Map.of());
        HttpResponse<String> same = officer.post(address + "/take", Map.of());
        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(same)).isEqualTo(Visitor.location(one)).isNotEqualTo(address);
        assertThat(ended(officer, Visitor.location(one))).contains("Le fichier a été repris", "1 problème");
        assertThat(titled("Un essai inventé")).isPresent();
        assertThat(officer.get("/fr" + PLACE).body()).contains("a.csv", "terminé");
        assertThat(uploads).isEmptyDirectory();

        String again = look(officer, "?format=jvap&source=list", "a.csv", table("L-1", "Un essai inventé"));
        assertThat(ended(officer, again)).contains("Le fichier ne change rien").doesNotContain("/take");
        String changed = look(officer, "?format=jvap&source=list", "a.csv", table("L-1", "Un autre essai"));
        assertThat(ended(officer, changed)).contains("Changé", "narrative");
        assertThat(officer.post(changed + "/cancel", Map.of()).statusCode()).isEqualTo(303);
        assertThat(ended(officer, Visitor.location(officer.post(changed + "/take", Map.of()))))
                .contains("n’est plus gardé ici");
    }

    @Test
    void aFocalPointBringsFilesOfTheirOwnPartnerOnly() {
        Visitor officer = visitor("officer-1");
        String first = look(officer, "?format=jvap&source=others", "o.csv", table("O-1", "D’un autre"));
        ended(officer, first);
        ended(officer, Visitor.location(officer.post(first + "/take", Map.of())));
        Visitor focal = visitor("focal.sen");
        focal.get("/fr" + PLACE);
        HttpResponse<String> refused =
                focal.upload("/fr" + PLACE + "?format=jvap&source=MAR", "s.csv", bytes(table("S-1", "T")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("de votre partenaire\u00a0: SEN");
        String address = look(focal, "?format=jvap&source=", "s.csv", table("S-1", "T", "O-1", "À moi"));
        assertThat(ended(focal, address)).contains("source SEN", "Une autre source rapporte");
        assertThat(visitor("focal.mar").get(address).statusCode()).isEqualTo(404);
        assertThat(focal.get(first).statusCode()).isEqualTo(404);
        assertThat(officer.get(address).statusCode()).isEqualTo(200);
        assertThat(focal.get("/fr" + PLACE).body()).contains("s.csv").doesNotContain("o.csv");
        assertThat(visitor("committee").get("/fr" + PLACE).statusCode()).isEqualTo(403);
    }

    @Test
    void wrongFilesAreRefusedWithASentence() {
        Visitor officer = visitor("officer-1");
        officer.get("/fr" + PLACE);
        assertThat(officer.post("/fr" + PLACE, Map.of("format", "jvap")).body()).contains("Aucun fichier");
        assertThat(officer.upload("/fr" + PLACE + "?format=x", "a.csv", bytes("x"))
                        .body())
                .contains("Choisissez de quel type");
        assertThat(officer.upload("/fr" + PLACE + "?format=jvap", "a.csv", new byte[0])
                        .body())
                .contains("est vide");
        assertThat(officer.upload("/fr" + PLACE + "?format=jvap", "a.csv", new byte[2 << 20])
                        .statusCode())
                .isEqualTo(413);
        for (String format : new String[] {"jvap", "iati", "eutf"}) {
            String address = look(officer, "?format=" + format, "a.bin", "PK\u0003\u0004 not really");
            assertThat(ended(officer, address))
                    .contains("ne peut pas être repris")
                    .doesNotContain("/take");
        }
        assertThat(officer.get("/fr" + PLACE + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/fr" + PLACE + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void isStoppedAndTellsAfterARestartWhatIsTrue() {
        CountDownLatch go = new CountDownLatch(1);
        Jobs jobs = program.get(Jobs.class);
        String details = "{\"format\": \"JVAP\", \"source\": \"x\", \"dryRun\": true}";
        Job before = jobs.start(new JobOrder("import-initiatives", "blocks", 1, "x", details, null, 1), _ -> {
            go.await();
            return "{}";
        });
        Visitor officer = visitor("officer-1");
        String waiting = look(officer, "?format=jvap&source=w", "w.csv", table("W-1", "T"));
        HttpResponse<String> page = officer.get(waiting);
        assertThat(page.body()).contains("en attente", "<progress", "hx-get");
        assertThat(officer.get(waiting + "/progress").headers().firstValue("HX-Refresh"))
                .isEmpty();
        officer.post(waiting + "/cancel", Map.of());
        assertThat(ended(officer, waiting)).contains("a été annulée");
        assertThat(officer.get(waiting + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
        String cut = look(officer, "?format=jvap&source=w", "w.csv", table("W-1", "T"));
        program.close();
        go.countDown();
        program = start();
        Visitor after = visitor("officer-1");
        assertThat(after.get(cut).body()).contains("arrêté en cours de route");
        assertThat(program.get(Jobs.class).find(before.id()).orElseThrow().isOpen())
                .isFalse();
        assertThat(Files.exists(uploads)).isTrue();
        assertThat(titled("T")).isEmpty();
    }

    private String look(Visitor visitor, String query, String name, String content) {
        visitor.get("/fr" + PLACE);
        HttpResponse<String> kept = visitor.upload("/fr" + PLACE + query, name, bytes(content));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        return Visitor.location(kept);
    }

    private static String ended(Visitor visitor, String address) {
        await(() -> !visitor.get(address).body().contains("hx-get"));
        return visitor.get(address).body();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private Optional<InitiativeSummary> titled(String title) {
        return program.get(Initiatives.class).list(InitiativeFilter.ALL, null, 100).stream()
                .filter(it -> it.titles().stream().anyMatch(text -> text.text().equals(title)))
                .findFirst();
    }

    private Visitor visitor(String beginning) {
        long account = program.get(Accounts.class).listPeople().stream()
                .filter(it -> it.account().email().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .account()
                .id();
        String url = program.url("").toString();
        return new Visitor(url).as(account);
    }

    private static String table(String... identifiersAndTitles) {
        StringBuilder table = new StringBuilder("Identifiant;Nature;Titre;Langue du titre;Partenaire déclarant\n");
        for (int i = 0; i < identifiersAndTitles.length; i += 2) {
            table.append(identifiersAndTitles[i])
                    .append(";projet;")
                    .append(identifiersAndTitles[i + 1])
                    .append(";fr;Un déclarant inventé\n");
        }
        return table.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
