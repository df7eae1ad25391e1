package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.PublicFiles;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Proposal;
import org.marsad.journal.Journal;

/**
 * How good the proposals are: over all links of the projects that were linked by hand, how many of those proposed are
 * right (precision) and how many of the right ones are proposed (recall). The signs were adjusted on the part dev only.
 */
class ProposalsMeasuredTest {
    private static final Map<String, Set<String>> PROPOSED = new HashMap<>();

    @BeforeAll
    static void propose() {
        Path data = PublicFiles.get("data/eutf");
        TestImports imports = new TestImports();
        imports.run(new ImportOrder(
                InitiativeFormat.EUTF,
                List.of(
                        data.resolve("EUTF_projects_akvo.csv"),
                        data.resolve("EUTF_akvo_recipients.csv"),
                        data.resolve("EUTF_akvo_results.csv")),
                "eutf",
                false,
                null,
                Journal.COMMAND_LINE));
        Map<Long, String> identifiers = imports
                .jdbc
                .sql("select id, identifier from initiatives.initiative order by id")
                .query((rs, _) -> Map.entry(rs.getLong("id"), rs.getString("identifier")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        new SubjectStore(imports.jdbc)
                .list(identifiers.keySet())
                .forEach((key, subject) -> PROPOSED.put(
                        identifiers.get(key),
                        Signs.propose(subject, Set.of()).stream()
                                .map(Proposal::action)
                                .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void theDocumentationSaysHowGoodTheyAre(String part) {
        Count count = count(part);
        assertThat(text(Path.of("docs/initiatives.md"))).contains(count.row(part));
    }

    @Test
    void onTheTestPartTheyAreGoodEnough() {
        Count count = count("test");
        assertThat(count.right() / (double) count.proposed()).isGreaterThanOrEqualTo(0.6);
        assertThat(count.right() / (double) count.linked()).isGreaterThanOrEqualTo(0.7);
    }

    private static Count count(String part) {
        Count count = new Count(0, 0, 0);
        for (String[] row : rows()) {
            if (row[2].equals(part)) {
                Set<String> expected = row[1].isEmpty() ? Set.of() : Set.of(row[1].split(","));
                Set<String> found = PROPOSED.get(row[0]);
                assertThat(found).as(row[0]).isNotNull();
                count = count.and(expected, requireNonNull(found));
            }
        }
        return count;
    }

    private record Count(int linked, int proposed, int right) {
        Count and(Set<String> expected, Set<String> found) {
            Set<String> both = new HashSet<>(found);
            both.retainAll(expected);
            return new Count(linked + expected.size(), proposed + found.size(), right + both.size());
        }

        String row(String part) {
            return "| `%s` | %s | %s | %s | %s | %s |"
                    .formatted(part, linked, proposed, right, share(right, proposed), share(right, linked));
        }
    }

    private static String share(int part, int whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<String[]> rows() {
        return text(Path.of("src/test/resources/initiatives/linked-by-hand.tsv"))
                .lines()
                .filter(it -> !it.startsWith("#"))
                .skip(1)
                .map(it -> it.split("\t", -1))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
