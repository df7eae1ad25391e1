package org.marsad.plan.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.database.TestDatabases;
import org.marsad.journal.internal.TestJournal;
import org.marsad.kernel.Language;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.plan.PlanCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {
    private static final String[] OPTIONS = {"--language", "fr", "--source", "a test", "--adopted", "2022-12-14"};

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private @Nullable UserError error;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void printsTheTreeAsJsonInAStableOrder() throws IOException {
        assertThat(run(noServices(), "read", file(TestTexts.whole()), "--json")).isZero();
        JsonNode plan = JsonMapper.shared().readTree(out.toString());
        assertThat(plan.propertyNames()).containsExactly("title", "declaration", "domains", "finalClause");
        JsonNode domain = plan.path("domains").get(2);
        assertThat(domain.propertyNames()).containsExactly("code", "text", "intro", "objectives");
        JsonNode objective = domain.path("objectives").get(1);
        assertThat(objective.propertyNames()).containsExactly("code", "text", "intro", "actions");
        assertThat(objective.path("code").asString()).isEqualTo("5b");
        JsonNode action = objective.path("actions").get(0);
        assertThat(action.propertyNames()).containsExactly("code", "text");
        assertThat(action.path("code").asString()).isEqualTo("16");
        assertThat(plan.path("finalClause").path("code").asString()).isEqualTo("FC");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsAnOutline() throws IOException {
        assertThat(run(noServices(), "read", file(TestTexts.whole()))).isZero();
        assertThat(out.toString())
                .contains("Plan de Cadix")
                .contains("11 ")
                .contains("29 ")
                .contains("    Action 29");
    }

    @Test
    void notesThatAnotherPlanIsNotThisOne() throws IOException {
        assertThat(run(noServices(), "read", file(PlanParserTest.HARBOUR), "--json"))
                .isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).path("domains")).hasSize(2);
        assertThat(err.toString()).contains("29");
    }

    @ParameterizedTest
    @CsvSource({
        "Action 29:, (29), plan.tree.missing",
        "Action 14:, (14), plan.read.missing",
        "Action 6:, Action 5:, plan.read.repeated",
        "Clause finale, Action 30, plan.tree.unknown",
        "Domaine, Titre, plan.read.none",
    })
    void refusesAPlanThatIsNotWhole(String found, String instead, String key) throws IOException {
        refused(key, "read", file(TestTexts.whole().replace(found, instead)), "--json");
    }

    @Test
    void refusesWhatIsNoTextFile() throws IOException {
        refused("plan.file.missing", "read", folder.resolve("none").toString());
        refused("plan.file.missing", "read", "");
        refused("plan.file.directory", "read", folder.toString());
        refused("plan.file.empty", "read", file(" \n\n"));
        refused("plan.file.binary", "read", file("PK\u0003\u0004\u0000\u0000"));
        Path latin = Files.write(folder.resolve("latin"), "a\nDomaine 1 : été".getBytes(StandardCharsets.ISO_8859_1));
        refused("plan.file.encoding", "read", latin.toString());
        assertThat(requireNonNull(error).arguments()).contains(2);
        refused("plan.command");
    }

    @Test
    void importsOnceAndSaysWhatChanged() throws IOException {
        Services services = services(TestDatabases.fresh());
        String first = file(TestTexts.whole());
        assertThat(importing(services, first)).isZero();
        assertThat(out.toString()).contains("1 (fr)");
        assertThat(importing(services, first)).isZero();
        String second = file(TestTexts.whole().replace("Une introduction", "Une autre introduction"));
        assertThat(importing(services, second)).isEqualTo(2);
        assertThat(requireNonNull(error).key()).isEqualTo("plan.import.nature");
        assertThat(importing(services, second, "--nature", "editorial")).isZero();
        assertThat(out.toString()).contains("2 (fr)").contains("D1, D2, D3, D4, D5");
    }

    @Test
    void refusesAnImportBeforeItNeedsADatabase() throws IOException {
        String whole = file(TestTexts.whole());
        importRefused("plan.import.language", whole, "--language", "xx");
        importRefused("plan.import.adopted", whole, "--adopted", "14/12/2022");
        importRefused("plan.import.adopted", whole, "--adopted", "2999-01-01");
        importRefused("plan.import.source", whole, "--source", " ");
        importRefused("plan.import.natures", whole, "--nature", "big");
        importRefused("plan.tree.finalClause", file(TestTexts.whole().replace("Clause finale :", "Enfin :")));
        importRefused("plan.tree.missing", file(PlanParserTest.HARBOUR));
    }

    private void importRefused(String key, String file, String... options) {
        assertThat(importing(noServices(), file, options)).isEqualTo(2);
        assertRefused(key);
    }

    private int importing(Services services, String file, String... more) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String[] pairs : new String[][] {OPTIONS, more}) {
            for (int i = 0; i < pairs.length; i += 2) {
                options.put(pairs[i], pairs[i + 1]);
            }
        }
        List<String> words = new ArrayList<>(List.of("import", file));
        options.forEach((name, value) -> words.addAll(List.of(name, value)));
        return run(services, words.toArray(String[]::new));
    }

    private void refused(String key, String... words) {
        assertThat(run(noServices(), words)).isEqualTo(2);
        assertRefused(key);
    }

    private void assertRefused(String key) {
        assertThat(out.toString()).isEmpty();
        UserError found = requireNonNull(error);
        assertThat(found.key()).isEqualTo(key);
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).t(found.key(), found.arguments())).doesNotContain("{");
        }
    }

    private int run(Services services, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        error = null;
        CommandLine line = new CommandLine(PlanCommand.class, new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == ImportCommand.class
                        ? type.cast(new ImportCommand(services))
                        : CommandLine.defaultFactory().create(type);
            }
        });
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExecutionExceptionHandler((e, _, _) -> {
            error = (UserError) e;
            return 2;
        });
        return line.execute(words);
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "plan", ".txt"), text)
                .toString();
    }

    private static Services noServices() {
        return new Services() {
            @Override
            public <T> T get(Class<T> type) {
                throw new AssertionError("no database is needed for this");
            }
        };
    }

    private static Services services(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        new PlanLoader(jdbc).afterPropertiesSet();
        WordingImport importer = new WordingImport(
                new WordingStore(jdbc),
                TestJournal.in(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)));
        return new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(importer);
            }
        };
    }
}
