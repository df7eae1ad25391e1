package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.PublicFiles;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.Problem;

/** The public files taken in one after the other, with exact counts. */
class RealImportsTest {
    private static Path data = Path.of("");
    private final TestImports imports = new TestImports();

    @BeforeAll
    static void findData() {
        data = PublicFiles.get("data/iati");
    }

    @Test
    void takesThePublishersFilesInOnce() {
        assertThat(run("activities/UNHCR-Activities-2023_v2.03.xml")).isEqualTo("134 134 0 0 0 0");
        assertThat(run("activities/UNDP-activities_v2.03_has-schema-error.xml")).isEqualTo("1 1 0 0 0 0");
        assertThat(run("activities/Finland-MFA_v2.03_small.xml")).isEqualTo("6 6 0 0 0 0");
        assertThat(run("activities/BE-DGD_v2.02_test_01_be-dgd-2021_1.xml")).isEqualTo("4 3 0 0 1 0");
        assertThat(run("activities/BE-DGD_v2.02_test_02_be-dgd-2021_1.xml")).isEqualTo("4 1 2 0 1 0");
        assertThat(run("activities/UNHCR-Activities-2023_v2.03.xml")).isEqualTo("134 0 0 134 0 0");
    }

    @Test
    void takesTheTrustFundInOnce() {
        String file = "EUTF-activities_reconstructed_v2.03.xml";
        assertThat(run(file)).isEqualTo("644 641 0 0 3 0");
        assertThat(imports.problems)
                .filteredOn(it -> it.code().matches("(no|repeated)-identifier"))
                .extracting(Problem::code)
                .containsExactly("no-identifier", "no-identifier", "repeated-identifier");
        assertThat(run(file)).isEqualTo("644 0 0 641 3 0");
        assertThat(imports.count("indicator")).isPositive();
    }

    private String run(String file) {
        ImportOutcome outcome = imports.run(data.resolve(file), file, false);
        return TestImports.counts(outcome);
    }
}
