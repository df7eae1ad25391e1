package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataPackages;
import org.marsad.publishing.DataTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The package is read as its own description says: nothing in it may contradict that. */
class DataPackageTest extends PublicPagesTest {
    private static final String ADDRESS = "/api/v1/editions/latest/datapackage";

    @Autowired
    private DataPackages packages;

    @Autowired
    private PackageCover cover;

    private Map<String, byte[]> files = Map.of();
    private JsonNode description = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void unpack() throws IOException {
        files = unpacked(new ByteArrayInputStream(bytes(ADDRESS + "?lang=fr")));
        description = JsonMapper.shared().readTree(file("datapackage.json"));
    }

    @Test
    void everyFileIsAsDescribed() throws NoSuchAlgorithmException {
        assertThat(description.get("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(description.get("name").asString()).matches("[a-z0-9._-]+");
        assertThat(description.get("version").asString())
                .isEqualTo(latest().summary().id().value());
        assertThat(description.get("resources").valueStream().map(DataPackageTest::name))
                .contains("plan", "partners", "editions", "scores", "indicators", "series", "observations")
                .contains("measurements", "decisions", "verdicts", "initiatives", "codebook");
        Set<String> described = new HashSet<>(Set.of("datapackage.json", "README.html"));
        for (JsonNode resource : description.get("resources")) {
            byte[] bytes = file(resource.get("path").asString());
            described.add(resource.get("path").asString());
            assertThat(bytes).hasSize(resource.get("bytes").asInt());
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertRows(resource);
        }
        assertThat(files.keySet()).isEqualTo(described);
    }

    private void assertRows(JsonNode resource) {
        JsonNode schema = resource.get("schema");
        List<String> header = CsvReader.builder().ofCsvRecord(text(resource)).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
        assertThat(header)
                .isEqualTo(schema.get("fields")
                        .valueStream()
                        .map(DataPackageTest::name)
                        .toList());
        List<NamedCsvRecord> rows = rows(resource);
        for (JsonNode field : schema.get("fields")) {
            assertThat(field.get("description").asString()).isNotBlank();
            rows.forEach(it -> assertValue(field, it.getField(name(field)), name(resource)));
        }
        List<String> key = schema.has("primaryKey")
                ? schema.get("primaryKey").valueStream().map(JsonNode::asString).toList()
                : List.of("series", "area", "period", "disaggregation", "unit");
        assertThat(rows.stream()
                        .map(it -> key.stream().map(it::getField).toList())
                        .toList())
                .doesNotHaveDuplicates();
        for (JsonNode reference : schema.path("foreignKeys")) {
            JsonNode other = reference.get("reference");
            Set<String> known =
                    values(other.get("resource").asString(), other.get("fields").asString());
            assertThat(rows.stream()
                            .map(it -> it.getField(reference.get("fields").asString()))
                            .filter(it -> !it.isEmpty()))
                    .as(name(resource))
                    .allMatch(known::contains);
        }
    }

    private static void assertValue(JsonNode field, String value, String table) {
        JsonNode constraints = field.path("constraints");
        String place = table + "." + name(field);
        if (value.isEmpty()) {
            assertThat(constraints.path("required").asBoolean(false)).as(place).isFalse();
            return;
        }
        switch (field.get("type").asString()) {
            case "integer" -> assertThat(Long.parseLong(value)).as(place).isNotNegative();
            case "number" -> assertThat(new BigDecimal(value).toPlainString()).isEqualTo(value);
            case "boolean" -> assertThat(value).as(place).isIn("true", "false");
            case "date" -> assertThat(LocalDate.parse(value)).hasToString(value);
            case "datetime" -> assertThat(Instant.parse(value)).hasToString(value);
            default -> assertThat(field.get("type").asString()).isEqualTo("string");
        }
        if (constraints.has("enum")) {
            assertThat(constraints.get("enum").valueStream().map(JsonNode::asString))
                    .as(place)
                    .contains(value);
        }
    }

    @Test
    void saysThatTheDataAreFictitiousWhereverSomebodyMayLook() {
        String notice = "Exercice\u00a0: données fictives";
        assertThat(description.get("notice").asString()).isEqualTo(notice);
        assertThat(new String(file("README.html"), StandardCharsets.UTF_8)).contains(notice);
        for (JsonNode resource : description.get("resources")) {
            assertThat(rows(resource))
                    .allSatisfy(it -> assertThat(it.getField("notice")).isEqualTo(notice));
        }
        assertThat(header(ask(get(ADDRESS)), "X-Notice")).startsWith("UTF-8''");
    }

    @Test
    void hasTheSameNumbersAsTheApi() {
        List<String> headlines = JsonMapper.shared()
                .readTree(body("/api/v1/editions/latest/scores"))
                .get("scores")
                .valueStream()
                .map(it -> it.get("headline").isNull() ? "" : it.get("headline").asString())
                .toList();
        assertThat(rows(resource("scores")).stream().map(it -> it.getField("headline")))
                .containsExactlyElementsOf(headlines);
        assertThat(rows(resource("indicators"))).hasSize(122);
        assertThat(rows(resource("measurements"))).isNotEmpty();
        assertThat(rows(resource("observations"))).isNotEmpty();
    }

    @Test
    void letsNothingThroughThatPagesHoldBack() {
        Set<String> people = rows(resource("series")).stream()
                .filter(it -> it.getField("people").equals("true"))
                .map(it -> it.getField("code"))
                .collect(Collectors.toSet());
        List<NamedCsvRecord> values = rows(resource("observations")).stream()
                .filter(it -> people.contains(it.getField("series")))
                .toList();
        assertThat(values).isNotEmpty().allSatisfy(it -> {
            assertThat(it.getField("area")).matches("[A-Z]{3}");
            String value = it.getField("value");
            assertThat(value.isEmpty() || value.equals("0") || new BigDecimal(value).compareTo(BigDecimal.TEN) >= 0)
                    .isTrue();
        });
    }

    @Test
    void nothingIsPromisedThatNobodyDecided() {
        assertThat(description.has("licenses")).isFalse();
        String open = Texts.in(Language.FR).t("publishing.licence.open");
        assertThat(description.get("use").asString()).isEqualTo(open);
        assertThat(body("/fr/data"))
                .contains(
                        open, ADDRESS.replace("latest", latest().summary().id().value()));
        assertThat(description
                        .get("sources")
                        .valueStream()
                        .map(it -> it.get("title").asString()))
                .contains("UNHCR, Refugee Population Statistics Database, CC BY 4.0");
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertThat(written(Language.FR)).isEqualTo(written(Language.FR)).isEqualTo(bytes(ADDRESS + "?lang=fr"));
        assertThat(unpacked(new ByteArrayInputStream(written(Language.AR))).get("data/plan.csv"))
                .isNotEqualTo(file("data/plan.csv"))
                .hasSizeGreaterThan(1000);
    }

    private byte[] written(Language language) throws IOException {
        Texts texts = Texts.in(language);
        var edition = latest().summary();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packages.write(
                cover.of(edition, texts, texts.t("exercise.banner")),
                new DataTable.Asked(edition.id().value(), edition.asOf()),
                texts,
                out);
        return out.toByteArray();
    }

    @Test
    void isKeptByItsTagAndKnowsItsEditions() {
        String tag = header(ask(get(ADDRESS)), HttpHeaders.ETAG);
        HttpResponse<String> again = ask(get(ADDRESS).header(HttpHeaders.IF_NONE_MATCH, tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertMistake(404, get("/api/v1/editions/none/datapackage").param("lang", "en"));
    }

    private Set<String> values(String table, String field) {
        return rows(resource(table)).stream().map(it -> it.getField(field)).collect(Collectors.toSet());
    }

    private JsonNode resource(String name) {
        return description
                .get("resources")
                .valueStream()
                .filter(it -> name(it).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<NamedCsvRecord> rows(JsonNode resource) {
        return CsvReader.builder().ofNamedCsvRecord(text(resource)).stream().toList();
    }

    private String text(JsonNode resource) {
        return new String(file(resource.get("path").asString()), StandardCharsets.UTF_8);
    }

    private byte[] file(String name) {
        return requireNonNull(files.get(name), name);
    }

    private static String name(JsonNode node) {
        return node.get("name").asString();
    }

    private static Map<String, byte[]> unpacked(InputStream packed) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.put(entry.getName(), zip.readAllBytes());
            }
        }
        return all;
    }
}
