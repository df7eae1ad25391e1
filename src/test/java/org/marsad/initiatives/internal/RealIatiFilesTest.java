package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.validation.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.PublicFiles;
import org.marsad.initiatives.Problem;

/** Files of publishers, read as they are: what is in them and what is wrong with them, exactly. */
class RealIatiFilesTest {
    private static Path data = Path.of("");

    @BeforeAll
    static void findData() {
        data = PublicFiles.get("data");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    activities/BE-DGD_v2.02_test_01_be-dgd-2021_1.xml     | 4   | 4   | empty-narrative=1, missing-attribute=4, missing-element=4, order=1
                    activities/BE-DGD_v2.02_test_02_be-dgd-2021_1.xml     | 4   | 4   | empty-narrative=4, missing-attribute=4, missing-element=4, order=2
                    activities/BE-DGD_v2.02_test_03-be-dgd-excludes-self-refs.xml | 2 | 2 | missing-attribute=2, missing-element=2
                    activities/Finland-MFA_v2.03_small.xml                | 6   | 6   | unknown-code=2
                    activities/UNDP-activities_v2.03_has-schema-error.xml | 1   | 1   | missing-attribute=1
                    activities/UNHCR-Activities-2023_v2.03.xml            | 134 | 134 | ''
                    EUTF-activities_reconstructed_v2.03.xml               | 644 | 642 | empty-narrative=5, missing-element=114, no-identifier=2, shares=11, shares-missing=142
                    organisations/IOM-organisation_v2.03.xml              | 0   | 0   | organisation-file=1
                    """)
    void readsEachWithExactlyTheseProblems(String file, int read, int taken, String problems) throws IOException {
        ReadIati found = read(file, null);
        assertThat(counts(found)).isEqualTo(problems);
        assertThat(found.read()).isEqualTo(read);
        assertThat(found.drafts()).hasSize(taken);
    }

    /** The schema finds as many faults of structure as our own reading, in the same activities. */
    @ParameterizedTest
    @CsvSource({
        "activities/BE-DGD_v2.02_test_01_be-dgd-2021_1.xml, 9",
        "activities/BE-DGD_v2.02_test_02_be-dgd-2021_1.xml, 10",
        "activities/BE-DGD_v2.02_test_03-be-dgd-excludes-self-refs.xml, 4",
        "activities/Finland-MFA_v2.03_small.xml, 0",
        "activities/UNDP-activities_v2.03_has-schema-error.xml, 1",
        "activities/UNHCR-Activities-2023_v2.03.xml, 0",
        "EUTF-activities_reconstructed_v2.03.xml, 114"
    })
    void agreesWithTheSchema(String file, int faults) throws IOException {
        Schema schema = SchemaCheck.load(data.resolve("iati/schemas/2.03"));
        ReadIati found = read(file, SchemaCheck.by(schema));
        Map<String, Long> bySchema = byIdentifier(found, it -> it.equals("schema"));
        assertThat(bySchema.values().stream().mapToLong(it -> it).sum()).isEqualTo(faults);
        assertThat(byIdentifier(found, it -> it.matches("order|(missing|unknown)-(element|attribute)")))
                .isEqualTo(bySchema);
    }

    @Test
    void countsTheValuesOfTheTrustFund() throws IOException {
        ReadIati found = read("EUTF-activities_reconstructed_v2.03.xml", null);
        Map<Table, Integer> rows = new TreeMap<>();
        found.drafts().forEach(draft -> draft.rows.forEach((table, it) -> rows.merge(table, it.size(), Integer::sum)));
        assertThat(rows)
                .isEqualTo(Map.of(
                        Table.NARRATIVE, 22_281,
                        Table.ORGANISATION, 2_692,
                        Table.MONEY, 641,
                        Table.AREA, 1_122,
                        Table.CLASSIFICATION, 575,
                        Table.RESULT, 2_707,
                        Table.INDICATOR, 15_239,
                        Table.MEASUREMENT, 15_032,
                        Table.DOCUMENT, 360,
                        Table.RELATION, 1_462));
    }

    private static ReadIati read(String file, @Nullable SchemaCheck schema) throws IOException {
        try (InputStream in = new BufferedInputStream(
                Files.newInputStream(data.resolve("iati").resolve(file)))) {
            return ReadIati.stream(in, schema);
        }
    }

    private static String counts(ReadIati read) {
        return read.problems().stream()
                .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Long> byIdentifier(ReadIati read, Predicate<String> code) {
        Function<Problem, String> identifier = it -> String.valueOf(it.identifier());
        return read.problems().stream()
                .filter(it -> code.test(it.code()))
                .collect(Collectors.groupingBy(identifier, TreeMap::new, Collectors.counting()));
    }
}
