package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which reports meet, and what becomes of it when they change. */
class ComparisonTest {
    private static final String TITLE = "Vocational training for returning young migrants";

    private final TestDoubles doubles = new TestDoubles();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        doubles.close();
    }

    @Test
    void whatAnImportChangesIsComparedOnce() {
        doubles.takeIn(folder, "a", "A", TITLE, "B", "Something else altogether");
        doubles.takeIn(folder, "b", "X", "Formation professionnelle des jeunes migrants de retour");
        assertThat(doubles.desk.countWaiting()).isEqualTo(3);
        assertThat(doubles.desk.compare(2)).isEqualTo(2);
        assertThat(doubles.desk.countWaiting()).isEqualTo(1);
        assertThat(doubles.desk.compare(2)).isEqualTo(1);
        assertThat(doubles.desk.compare(2)).isZero();
        assertThat(doubles.proposed(null)).containsExactly("A X");
    }

    @Test
    void aNewerReportIsComparedAnew() {
        doubles.takeIn(folder, "a", "A", TITLE);
        doubles.takeIn(folder, "b", "X", "Something else altogether", "Y", "Harbour cranes");
        compare();
        assertThat(doubles.proposed(null)).isEmpty();
        doubles.takeIn(folder, "b", "X", TITLE, "Y", "Harbour cranes");
        compare();
        assertThat(doubles.proposed(null)).containsExactly("A X");
        doubles.apart("A", "X");
        doubles.takeIn(folder, "b", "X", TITLE + " and homes", "Y", "Harbour cranes");
        compare();
        assertThat(doubles.proposed(null)).as("decided stays decided").isEmpty();
        assertThat(doubles.imports.count("trait_count where reports < 0")).isZero();
        assertThat(doubles.imports.count("trait where value = 'somet'")).isZero();
    }

    @Test
    void countsOfTraitsAreThoseOfTheTraits() {
        doubles.takeIn(folder, "a", "A", TITLE, "B", TITLE);
        compare();
        doubles.takeIn(folder, "a", "A", "Harbour cranes", "B", TITLE);
        compare();
        String differing = """
                trait_count c
                where c.reports <> (
                    select count(*)
                    from initiatives.trait t
                    where t.kind = c.kind
                    and t.value = c.value)""";
        assertThat(doubles.imports.count(differing)).isZero();
        assertThat(doubles.imports.count("compared where reports = 2")).isEqualTo(1);
    }

    @Test
    void whatVeryManyShareFindsNobody() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add("A-" + i);
            many.add("Support");
        }
        doubles.takeIn(folder, "a", many.toArray(String[]::new));
        compare();
        assertThat(doubles.imports.count("candidate")).isZero();
    }

    private void compare() {
        assertThat(doubles.desk.compare(1_000)).isPositive();
    }
}
