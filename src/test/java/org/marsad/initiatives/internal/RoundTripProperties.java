package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.PublicFiles;

/** What was read, written as IATI and read again, is the same in every value. */
class RoundTripProperties {
    private static final int ACTIVITIES = 300;

    @Test
    void holdsForWhateverTheStandardAllows() {
        long seed = Long.getLong("marsad.seed", System.nanoTime());
        RandomActivity random = new RandomActivity(new Random(seed));
        for (int i = 0; i < ACTIVITIES; i++) {
            String xml = XmlText.of(random.draw(i));
            ReadIati first = ReadIati.text(ReadIati.file(xml));
            assertThat(first.drafts()).as("seed %s: %s", seed, xml).hasSize(1);
            ReadIati second = ReadIati.text(ReadIati.file(XmlText.of(IatiTree.of(first.draft()))));
            assertThat(second.drafts()).as("seed %s: %s", seed, xml).hasSize(1);
            assertThat(said(second.draft())).as("seed %s: %s", seed, xml).isEqualTo(said(first.draft()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities/UNHCR-Activities-2023_v2.03.xml",
                "activities/Finland-MFA_v2.03_small.xml",
                "activities/BE-DGD_v2.02_test_01_be-dgd-2021_1.xml",
                "activities/UNDP-activities_v2.03_has-schema-error.xml",
                "EUTF-activities_reconstructed_v2.03.xml"
            })
    void holdsForFilesOfPublishers(String name) throws IOException {
        ReadIati first;
        try (InputStream in = Files.newInputStream(PublicFiles.get("data/iati").resolve(name))) {
            first = ReadIati.stream(in, null);
        }
        String written =
                first.drafts().stream().map(it -> XmlText.of(IatiTree.of(it))).collect(Collectors.joining("\n"));
        SchemaCheck schema = SchemaCheck.by(SchemaCheck.load(PublicFiles.get("data/iati/schemas/2.03")));
        ReadIati second = ReadIati.stream(
                new ByteArrayInputStream(ReadIati.file(written).getBytes(StandardCharsets.UTF_8)), schema);
        assertThat(second.drafts()).hasSameSizeAs(first.drafts());
        for (int i = 0; i < first.drafts().size(); i++) {
            assertThat(said(second.drafts().get(i)))
                    .isEqualTo(said(first.drafts().get(i)));
        }
        if (first.problems().stream().noneMatch(it -> it.code().startsWith("missing-"))) {
            assertThat(second.codes()).doesNotContain("schema");
        }
    }

    /** Every value with its place, without lines, which are those of the file. */
    private static String said(Draft draft) {
        StringBuilder said = new StringBuilder()
                .append(Arrays.asList(
                        draft.identifier,
                        draft.language,
                        draft.currency,
                        draft.hierarchy,
                        draft.humanitarian,
                        draft.updated,
                        draft.status,
                        draft.scope,
                        draft.plannedStart,
                        draft.actualStart,
                        draft.plannedEnd,
                        draft.actualEnd));
        for (Table table : Table.values()) {
            List<String> rows = draft.rows(table).stream()
                    .map(it -> Arrays.asList(it).subList(0, it.length - 1))
                    // The number by which asides are told apart follows their order in the file.
                    .map(it -> table == Table.ASIDE
                            ? it.get(0) + " " + it.get(1) + " " + it.get(3) + " " + it.get(4)
                            : it.toString())
                    .toList();
            said.append('\n').append(table).append('\n');
            (table == Table.ASIDE ? rows.stream().sorted() : rows.stream())
                    .forEach(it -> said.append(it).append('\n'));
        }
        return said.toString();
    }
}
