package org.marsad.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.journal.Journal;
import org.marsad.journal.internal.TestJournal;
import org.marsad.kernel.UserError;
import org.marsad.plan.Plan;
import org.marsad.plan.WordingVersion;
import org.marsad.plan.WordingVersion.Nature;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WordingImportTest {
    private static final Map<String, String> TEXTS =
            PlanParser.parse(TestTexts.whole()).textsById();
    private static final String HASH = "0".repeat(63);

    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final WordingStore store = new WordingStore(jdbc);
    private final PlanDirectory plans = new PlanDirectory(store);
    private final Journal journal = TestJournal.in(database);
    private final WordingImport importer =
            new WordingImport(store, journal, new TransactionTemplate(new DataSourceTransactionManager(database)));

    @BeforeEach
    void load() {
        new PlanLoader(jdbc).afterPropertiesSet();
    }

    @Test
    void loadsTheTreeOnce() {
        assertThat(new PlanLoader(jdbc).load(Plan.cadiz())).isZero();
        assertThat(count("select count(*) from plan.node")).isEqualTo(5 + 11 + 29 + 1);
        assertThat(count("select count(*) from plan.node where parent = 'O5a'")).isEqualTo(3);
        jdbc.sql("update plan.node set position = 99 where id = 'A7'").update();
        assertThat(new PlanLoader(jdbc).load(Plan.cadiz())).isOne();
    }

    @Test
    void keepsTheFirstTextAsTheOriginal() {
        ImportOutcome outcome = run("fr", null, "1", TEXTS);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        WordingVersion version = plans.findVersion("fr").orElseThrow();
        assertThat(version).isEqualTo(outcome.version());
        assertThat(version.nature()).isEqualTo(Nature.ORIGINAL);
        assertThat(plans.getWording(version.id()))
                .containsExactlyInAnyOrderEntriesOf(TEXTS)
                .containsEntry("FC", "Un suivi régulier.");
        assertThat(plans.findVersion("en")).isEmpty();
        assertThat(journal.listNewest(2)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("plan.import");
            assertThat(it.subject()).isEqualTo("wording 1");
        });
    }

    @Test
    void changesNothingForTheSameFile() {
        run("fr", null, "1", TEXTS);
        assertThat(run("fr", null, "1", TEXTS)).isInstanceOf(ImportOutcome.Known.class);
        assertThat(run("fr", Nature.SUBSTANTIVE, "1", TEXTS)).isInstanceOf(ImportOutcome.Known.class);
        assertThat(plans.listVersions()).hasSize(1);
        assertThat(journal.listNewest(9)).hasSize(1);
    }

    @Test
    void wantsToKnowWhatALaterTextDoes() {
        run("fr", Nature.ORIGINAL, "1", TEXTS);
        refused("plan.import.nature", null);
        refused("plan.import.nature", Nature.ORIGINAL);
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> run("en", Nature.EDITORIAL, "2", TEXTS))
                .satisfies(it -> assertThat(it.key()).isEqualTo("plan.import.first"));
        assertThat(plans.listVersions()).hasSize(1);
    }

    @Test
    void namesTheNodesThatChangedAndKeepsTheOldText() {
        run("fr", null, "1", TEXTS);
        ImportOutcome outcome = run("fr", Nature.SUBSTANTIVE, "2", with("A29", "Autre chose."));
        assertThat(outcome).isEqualTo(new ImportOutcome.Imported(outcome.version(), List.of("A29")));
        assertThat(plans.getWording(1)).containsEntry("A29", TEXTS.get("A29"));
        assertThat(plans.getWording(2)).containsEntry("A29", "Autre chose.").containsEntry("A28", TEXTS.get("A28"));
        assertThat(plans.listVersions()).extracting(WordingVersion::id).containsExactly(2L, 1L);
    }

    @Test
    void keepsTextsOfOtherLanguagesBesideEachOther() {
        run("fr", null, "1", TEXTS);
        run("pt", null, "1", with("A1", "Conhecer as diásporas."));
        assertThat(plans.getWording(plans.findVersion("pt").orElseThrow().id()))
                .containsEntry("A1", "Conhecer as diásporas.");
        assertThat(plans.findVersion("fr").orElseThrow().id()).isEqualTo(1);
    }

    @Test
    void leavesEverythingAsItWasIfOneTextFails() {
        assertThatThrownBy(() -> run("fr", null, "1", with("A30", "Trop."))).isInstanceOf(DataAccessException.class);
        assertThat(plans.listVersions()).isEmpty();
        assertThat(journal.listNewest(1)).isEmpty();
    }

    @Test
    void neverChangesAWording() {
        run("fr", null, "1", TEXTS);
        assertThatThrownBy(() -> jdbc.sql("update plan.wording set text = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("truncate plan.wording").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from plan.wording_version").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void knowsNoVersionThatIsNotThere() {
        assertThatThrownBy(() -> plans.getWording(7)).isInstanceOf(NoSuchElementException.class);
    }

    private void refused(String key, @Nullable Nature nature) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> run("fr", nature, "2", TEXTS))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }

    private ImportOutcome run(String language, @Nullable Nature nature, String hash, Map<String, String> texts) {
        return importer.run(
                new ImportRequest(language, nature, "a test", LocalDate.of(2022, 12, 14), HASH + hash, texts));
    }

    private static Map<String, String> with(String id, String text) {
        Map<String, String> texts = new LinkedHashMap<>(TEXTS);
        texts.put(id, text);
        return texts;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query((rs, _) -> rs.getLong(1)).single();
    }
}
