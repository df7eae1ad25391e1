package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.PublicFiles;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.journal.Journal;

/**
 * How many doubles are proposed of those that there are, and how many that are none: the numbers in
 * {@code docs/initiatives.md}. The trust fund's relations are kept from the comparison, which they are to measure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoublesMeasuredTest {
    private static final List<String> RELATIONS = List.of("project_parent", "project_child", "project_sibling");

    private final TestDoubles doubles = new TestDoubles();
    private final Set<Set<String>> related = new HashSet<>();
    private final List<Hand> byHand = new ArrayList<>();
    private Set<Set<String>> proposed = Set.of();

    private record Hand(String identifier, String other, boolean same) {
        Set<String> pair() {
            return Set.of(identifier.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
        }
    }

    @BeforeAll
    void compare(@TempDir Path folder) throws IOException {
        Path data = PublicFiles.get("data/eutf");
        doubles.imports.run(new ImportOrder(
                InitiativeFormat.EUTF,
                List.of(
                        withoutRelations(data.resolve("EUTF_projects_akvo.csv"), folder),
                        data.resolve("EUTF_akvo_recipients.csv"),
                        data.resolve("EUTF_akvo_results.csv")),
                "eutf",
                false,
                null,
                Journal.COMMAND_LINE));
        doubles.imports.run(TestImports.write(folder, "others.xml", others()), "others", false);
        while (doubles.desk.compare(300) > 0) {
            assertThat(doubles.desk.countWaiting()).isLessThan(700);
        }
        proposed = new HashSet<>(doubles.imports
                .jdbc
                .sql("""
                        select lower(a.identifier) as one, lower(b.identifier) as other
                        from initiatives.candidate c
                        join initiatives.initiative a on a.id = c.one
                        join initiatives.initiative b on b.id = c.other
                        where lower(a.identifier) <> lower(b.identifier)
                        order by a.id, b.id
                        """)
                .query((rs, _) -> Set.of(rs.getString("one"), rs.getString("other")))
                .list());
    }

    @AfterAll
    void close() {
        doubles.close();
    }

    @Test
    void findsDoublesMadeByHand() {
        assertThat(byHand).hasSize(60);
        assertThat(measured(byHand.subList(0, 30)))
                .as("by which the points were set")
                .isEqualTo("19 1 1");
        assertThat(measured(byHand.subList(30, 60)))
                .as("which was looked at once, as the document says")
                .isEqualTo("18 2 2");
    }

    @Test
    void findsRelationsOfTheTrustFund() {
        Set<String> made = new HashSet<>();
        byHand.forEach(it -> made.add(it.other().toLowerCase(Locale.ROOT)));
        Set<Set<String>> within = new HashSet<>(proposed);
        within.removeIf(it -> it.stream().anyMatch(made::contains));
        Set<Set<String>> right = new HashSet<>(within);
        right.retainAll(related);
        assertThat(related.size() + " " + within.size() + " " + right.size()).isEqualTo("717 383 257");
    }

    /** Right, wrong, missed. */
    private String measured(List<Hand> pairs) {
        long right = pairs.stream()
                .filter(it -> it.same && proposed.contains(it.pair()))
                .count();
        long wrong = pairs.stream()
                .filter(it -> !it.same && proposed.contains(it.pair()))
                .count();
        return right + " " + wrong + " " + (pairs.stream().filter(Hand::same).count() - right);
    }

    private Path withoutRelations(Path projects, Path folder) throws IOException {
        Path bare = folder.resolve("EUTF_projects_akvo.csv");
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(projects)) {
            reader.forEach(rows::add);
        }
        Set<String> known = new HashSet<>();
        rows.forEach(it -> known.add(it.getField("iati_id").strip().toLowerCase(Locale.ROOT)));
        known.remove("");
        try (CsvWriter writer = CsvWriter.builder().build(bare)) {
            writer.writeRecord(rows.getFirst().getHeader());
            for (NamedCsvRecord row : rows) {
                relate(row, known);
                writer.writeRecord(row.getHeader().stream()
                        .map(it -> RELATIONS.contains(it) ? "" : row.getField(it))
                        .toList());
            }
        }
        return bare;
    }

    private void relate(NamedCsvRecord row, Set<String> known) {
        String own = row.getField("iati_id").strip().toLowerCase(Locale.ROOT);
        for (String column : RELATIONS) {
            for (String cell : row.getField(column).split("[,;]")) {
                String other = cell.strip().toLowerCase(Locale.ROOT);
                if (known.contains(own) && known.contains(other) && !own.equals(other)) {
                    related.add(Set.of(own, other));
                }
            }
        }
    }

    private String others() throws IOException {
        StringBuilder all = new StringBuilder();
        try (InputStream in = Objects.requireNonNull(
                DoublesMeasuredTest.class.getResourceAsStream("/initiatives/doubles-by-hand.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#") && !it.startsWith("identifier\t"))
                    .forEach(it -> all.append(activity(it.split("\t", -1))));
        }
        return ReadIati.file(all.toString());
    }

    private String activity(String[] cells) {
        byHand.add(new Hand(cells[0], cells[7], cells[9].equals("yes")));
        StringBuilder activity = new StringBuilder("<iati-activity default-currency=\"EUR\">\n<iati-identifier>")
                .append(cells[7])
                .append("</iati-identifier>\n<reporting-org ref=\"XM-TEST\" type=\"10\"><narrative>Made up</narrative>")
                .append("</reporting-org>\n<title><narrative xml:lang=\"")
                .append(cells[2])
                .append("\">")
                .append(cells[1].replace("&", "&amp;"))
                .append("</narrative></title>\n<description><narrative>Made up</narrative></description>\n")
                .append("<participating-org role=\"1\"><narrative>Made up</narrative></participating-org>\n")
                .append("<activity-status code=\"2\"/>\n");
        date(activity, "2", cells[3]);
        date(activity, "4", cells[4]);
        for (String country : cells[8].split(",")) {
            if (!country.isEmpty()) {
                activity.append("<recipient-country code=\"").append(country).append("\"/>\n");
            }
        }
        if (!cells[5].isEmpty()) {
            activity.append("<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/>")
                    .append("<value currency=\"" + cells[6] + "\" value-date=\"2020-01-01\">" + cells[5])
                    .append("</value></budget>\n");
        }
        return activity.append("</iati-activity>\n").toString();
    }

    private static void date(StringBuilder activity, String type, String day) {
        if (!day.isEmpty()) {
            activity.append("<activity-date type=\"" + type + "\" iso-date=\"" + day + "\"/>\n");
        }
    }
}
