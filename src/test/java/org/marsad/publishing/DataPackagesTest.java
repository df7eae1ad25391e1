package org.marsad.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataTable.Asked;
import org.marsad.publishing.DataTable.Outline;
import org.marsad.publishing.DataTable.Reference;
import org.marsad.publishing.Field.Type;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A package of one small table of the test’s own, with the words of the code book for its fields. */
class DataPackagesTest {
    private static final DataTable TABLE = new PublishedTable(
            new Outline(
                    "things",
                    List.of(
                            Field.text("field").always(),
                            Field.of("required", Type.NUMBER),
                            Field.oneOf("type", Type.DATE)),
                    List.of("field"),
                    List.of(new Reference("type", "things", "field"))),
            "publishing.codebook.",
            () -> List.of("Somebody, CC BY 4.0"),
            (asked, rows) -> {
                rows.add("=" + asked.edition(), "-0.5", null);
                rows.add("é, \"b\"", null, Type.DATE);
            });

    private static final DataSource DATABASE = TestDatabases.fresh();

    @Test
    void writesWhatATableGives() throws IOException {
        Map<String, String> files = written("CC-BY-4.0", null);
        assertThat(files.get("data/things.csv"))
                .isEqualTo("field,required,type\r\n'=first,-0.5,\r\n\"é, \"\"b\"\"\",,DATE\r\n");
        assertThat(files.get("README.html")).isEqualTo("read me");
        assertThat(files.get("data/codebook.csv")).contains("things,required,number,false,,");
        JsonNode all = JsonMapper.shared().readTree(files.get("datapackage.json"));
        assertThat(all.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(all.at("/sources/0/title").asString()).isEqualTo("Somebody, CC BY 4.0");
        assertThat(all.has("notice")).isFalse();
        JsonNode schema = all.at("/resources/0/schema");
        assertThat(schema.at("/primaryKey/0").asString()).isEqualTo("field");
        assertThat(schema.at("/foreignKeys/0/reference/resource").asString()).isEqualTo("things");
        assertThat(schema.at("/fields/2/constraints/enum/0").asString()).isEqualTo("DATE");
        assertThat(schema.at("/fields/0/constraints/required").asBoolean()).isTrue();
    }

    @Test
    void theNoticeStandsInEveryRow() throws IOException {
        Map<String, String> files = written("", "All of this is invented");
        assertThat(files.get("data/things.csv"))
                .startsWith("field,required,type,notice\r\n'=first,-0.5,,All of this is invented\r\n");
        JsonNode all = JsonMapper.shared().readTree(files.get("datapackage.json"));
        assertThat(all.get("notice").asString()).isEqualTo("All of this is invented");
        assertThat(all.has("licenses")).isFalse();
        assertThat(all.at("/resources/0/schema/fields/3/name").asString()).isEqualTo("notice");
    }

    @Test
    void allTablesAreOfOneMoment() throws IOException {
        JdbcClient.create(DATABASE).sql("create table thing (id int)").update();
        JdbcClient.create(DATABASE).sql("insert into thing values (1)").update();
        Map<String, String> files = written("", null, counting("a"), counting("b"));
        assertThat(files.get("data/a.csv")).isEqualTo(files.get("data/b.csv")).contains("\r\n1\r\n");
        assertThat(count()).isEqualTo(3);
    }

    /** How many things there are; another one is added by somebody else before the next table is read. */
    private static DataTable counting(String name) {
        Outline outline = new Outline(name, List.of(Field.of("field", Type.INTEGER)), List.of(), List.of());
        return new PublishedTable(outline, "publishing.codebook.", List::of, (asked, rows) -> {
            rows.add(count());
            CompletableFuture.runAsync(() -> JdbcClient.create(DATABASE)
                            .sql("insert into thing values (2)")
                            .update())
                    .join();
        });
    }

    private static long count() {
        return JdbcClient.create(DATABASE)
                .sql("select count(*) from thing")
                .query(Long.class)
                .single();
    }

    private static Map<String, String> written(String licence, @Nullable String notice, DataTable... tables)
            throws IOException {
        var packages = new DataPackages(
                tables.length == 0 ? List.of(TABLE) : List.of(tables),
                new DataLicence(licence, ""),
                new DataSourceTransactionManager(DATABASE));
        var cover = new DataPackages.Cover(
                "test", "A test", "Two rows", "first", Instant.EPOCH, "Nobody", notice, "read me");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packages.write(cover, new Asked("first", LocalDate.EPOCH), Texts.in(Language.EN), out);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
