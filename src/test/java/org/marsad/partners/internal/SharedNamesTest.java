package org.marsad.partners.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.PublicFiles;
import org.marsad.database.TestDatabases;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.SearchText;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of countries in public files that nobody here wrote: a partner's is recognised, no other is. */
class SharedNamesTest {
    /** Names that a list itself gives to the wrong one of the two Congos; the Declaration decides. */
    private static final Set<String> WRONG_IN_THE_LIST =
            Set.of("CG República Democrática do Congo", "CD República Popular do Congo", "CD Congo", "COD الكونغو");

    /** Names in which a partner's name stands as a word though they mean another place. */
    private static final Set<String> OTHER_PLACES = Set.of(
            "papua new guinea",
            "netherlands antilles",
            "united kingdom northern ireland",
            "united kingdom of great britain and northern ireland");

    private static final Partners PARTNERS = TestPartners.in(TestDatabases.fresh());
    private static Path data = Path.of("");

    @BeforeAll
    static void findData() {
        data = PublicFiles.get("data");
    }

    @ParameterizedTest
    @CsvSource({
        "remittances/WB_RPW_corridors_2011Q1-2020Q3.csv, ',', 0, 1",
        "remittances/WB_RPW_corridors_2011Q1-2020Q3.csv, ',', 4, 5",
        "remittances/WDI_BM.TRF.PWKR.CD.DT_remittances_paid.csv, ',', 0, 1",
        "eutf/country-and-continent-codes-list.csv, ;, 3, 5",
        "eutf/EUTF-country-budget.csv, ',', 0, 2",
        "migration_stats/pop_totals_2020.csv, ',', 0, 4",
        "migration_stats/stock_totals_2020.csv, ',', 1, 0",
        "treaties/human_rights_2022/hr_status_cat.csv, ',', 1, 0",
        "treaties/human_rights_2022/hr_status_icmw.csv, ',', 1, 0",
    })
    void recognisesNamesThatStandBesideACode(String file, char separator, int name, int code) throws IOException {
        Map<String, String> codes = rows(file, separator).stream()
                .filter(it -> it.getFieldCount() > Math.max(name, code))
                .collect(Collectors.toMap(it -> it.getField(name), it -> it.getField(code), (first, _) -> first));
        assertThat(codes).hasSizeGreaterThan(20);
        codes.forEach(SharedNamesTest::check);
    }

    @ParameterizedTest
    @CsvSource({"fr", "en", "ar", "es", "pt"})
    void recognisesTheNamesOfAWidelyUsedLibrary(String language) {
        JsonNode countries =
                json("countries/i18n-iso-countries/" + language + ".json").get("countries");
        assertThat(countries.size()).isGreaterThan(200);
        countries.forEachEntry((code, names) -> texts(names).forEach(it -> check(it, code)));
    }

    @Test
    void recognisesTheNamesOfACountryDatabase() {
        JsonNode countries = json("countries/countries.json");
        assertThat(countries.size()).isEqualTo(250);
        for (JsonNode country : countries) {
            String code = country.get("cca3").asString();
            check(country.at("/name/common").asString(), code);
            check(country.at("/name/official").asString(), code);
            for (String language : List.of("fra", "ara", "spa", "por")) {
                JsonNode name = country.at("/translations/" + language + "/common");
                texts(name).forEach(it -> check(it, code));
            }
            texts(country.get("altSpellings")).filter(it -> it.length() > 3).forEach(it -> checkOther(it, code));
        }
    }

    @Test
    void recognisesTheAreasOfTheSustainableDevelopmentGoals() throws IOException {
        Map<String, String> codes = new HashMap<>();
        json("countries/i18n-iso-countries/codes.json")
                .forEach(it -> codes.put(
                        Integer.toString(Integer.parseInt(it.get(2).asString())),
                        it.get(1).asString()));
        for (CsvRecord row : rows("sdg/ddf--entities--geo_area.csv", ',')) {
            check(row.getField(1), codes.getOrDefault(row.getField(0), ""));
        }
    }

    /** Lists without codes: nothing is left over in which a partner's name stands as a word. */
    @ParameterizedTest
    @CsvSource({
        "migration_stats/UN_MigrantStockByOriginAndDestination_2019_clean.csv, ',', 1, 57",
        "remittances/derived/bilateral_migrant_stock_2017_long.csv, ',', 0, 57",
        "remittances/derived/bilateral_remittances_2017_long.csv, ',', 1, 50",
        "treaties/un_treaty_collection_2015/4-11.csv, ',', 0, 57",
        "treaties/un_treaty_collection_2015/18-12.csv, ',', 0, 57",
        "visas/schengen-visa.csv, ',', 0, 25",
        "visas/schengen-visa.csv, ',', 1, 50",
        "visas/cities.csv, ',', 1, 50",
        "migration_stats/Eurostat_AsylumApplications.csv, ;, 0, 1",
    })
    void missesNoPartnerInAListWithoutCodes(String file, char separator, int column, int atLeast) throws IOException {
        Set<String> names = rows(file, separator).stream()
                .skip(1)
                .map(it -> it.getField(column))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<PartnerCode> found = new HashSet<>();
        for (String name : names) {
            Optional<Partner> partner = PARTNERS.resolve(name);
            partner.ifPresent(it -> found.add(it.code()));
            assertThat(partner.isPresent() ? null : partnerNamedIn(name))
                    .as(name)
                    .isNull();
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private static @Nullable String partnerNamedIn(String name) {
        String compared = SearchText.normalise(name);
        if (OTHER_PLACES.contains(compared)) {
            return null;
        }
        String words = " " + compared + " ";
        return PARTNERS.list().stream()
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> it.name().en())
                .filter(it -> words.contains(" " + SearchText.normalise(it) + " "))
                .findFirst()
                .orElse(null);
    }

    private static void check(String name, String code) {
        if (WRONG_IN_THE_LIST.contains(code + " " + name)) {
            return;
        }
        // An organisation is no mistake: such lists also have the European Union.
        assertThat(PARTNERS.resolve(name).filter(it -> it.kind() == PartnerKind.STATE))
                .as(name)
                .isEqualTo(state(code));
    }

    /** A spelling that need not be known, but must not mean another. */
    private static void checkOther(String name, String code) {
        PARTNERS.resolve(name).ifPresent(it -> assertThat(state(code)).as(name).hasValue(it));
    }

    private static Optional<Partner> state(String code) {
        return PARTNERS.list().stream()
                .filter(it -> it.kind() == PartnerKind.STATE)
                .filter(it -> it.code().value().equals(code) || code.equals(it.iso2()))
                .findFirst();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::asString) : Stream.of(node.asString());
    }

    private static List<CsvRecord> rows(String file, char separator) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(data.resolve(file))) {
            return csv.stream().toList();
        }
    }

    private static JsonNode json(String file) {
        return JsonMapper.builder().build().readTree(data.resolve(file));
    }
}
