package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.Problem;
import org.marsad.kernel.UserError;
import org.springframework.dao.DataAccessException;

/** Files taken in again and again: nothing twice, nothing lost, nothing changed that was said before. */
class ImportDeskTest {
    private final TestImports imports = new TestImports();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameFileTwiceChangesNothing() {
        Path file = TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One", "A-2", "Two"));
        assertThat(TestImports.counts(imports.run(file, "a", false))).isEqualTo("2 2 0 0 0 0");
        assertThat(TestImports.counts(imports.run(file, "a", false))).isEqualTo("2 0 0 2 0 0");
        assertThat(imports.count("import")).isEqualTo(1);
        assertThat(imports.count("revision")).isEqualTo(2);
        assertThat(imports.count("narrative")).isEqualTo(8);
    }

    @Test
    void aDryRunChangesNothing() {
        Path file = TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One"));
        assertThat(TestImports.counts(imports.run(file, "a", true))).isEqualTo("1 1 0 0 0 0");
        assertThat(imports.count("initiative")).isZero();
        assertThat(imports.count("source")).isZero();
    }

    @Test
    void aNewerFileUpdatesWhatChangedAndSaysWhat() {
        imports.run(TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One", "A-2", "Two")), "a", false);
        Path newer = TestImports.write(folder, "b.xml", TestImports.activities("A-1", "One", "A-2", "Deux"));
        assertThat(TestImports.counts(imports.run(newer, "a", false))).isEqualTo("2 0 1 1 0 0");
        assertThat(imports.changed).containsOnlyKeys("A-2").containsValue(List.of("title"));
        assertThat(imports.count("revision")).isEqualTo(3);
        assertThat(currentTitle("A-2")).isEqualTo("Deux");
    }

    @Test
    void whatASourceTellsNoMoreIsMarkedAndNotDeleted() {
        Path both = TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One", "A-2", "Two"));
        Path other = TestImports.write(folder, "o.xml", TestImports.activities("O-1", "Other"));
        imports.run(both, "a", false);
        imports.run(other, "o", false);
        Path less = TestImports.write(folder, "b.xml", TestImports.activities("A-1", "One"));
        assertThat(TestImports.counts(imports.run(less, "a", false))).isEqualTo("1 0 0 1 0 1");
        assertThat(gone()).containsExactly("A-2");
        assertThat(TestImports.counts(imports.run(less, "a", false))).isEqualTo("1 0 0 1 0 0");
        assertThat(TestImports.counts(imports.run(both, "a", false))).isEqualTo("2 0 1 1 0 0");
        assertThat(gone()).isEmpty();
    }

    @Test
    void aRepeatedIdentifierIsTakenOnceAlsoAcrossBatches() {
        String[] many = new String[2 * 1_201];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "A-" + i;
            many[i + 1] = "T";
        }
        many[many.length - 2] = "A-0";
        ImportOutcome outcome =
                imports.run(TestImports.write(folder, "a.xml", TestImports.activities(many)), "a", false);
        assertThat(TestImports.counts(outcome)).isEqualTo("1201 1200 0 0 1 0");
        assertThat(imports.problems).extracting(Problem::code).containsExactly("repeated-identifier");
        assertThat(imports.problems.getFirst().arguments()).containsExactly("2");
        assertThat(imports.problems.getFirst().identifier()).isEqualTo("A-0");
    }

    @Test
    void ofABrokenFileNothingGoesIn() {
        String whole = TestImports.activities("A-1", "One", "A-2", "Two");
        Path broken = TestImports.write(folder, "a.xml", whole.substring(0, whole.length() - 60));
        ImportOutcome outcome = imports.run(broken, "a", false);
        assertThat(outcome.refused()).isTrue();
        assertThat(TestImports.counts(outcome)).isEqualTo("1 0 0 0 1 0");
        assertThat(imports.problems).extracting(Problem::code).containsExactly("truncated");
        assertThat(imports.count("initiative")).isZero();
    }

    @Test
    void anEmptyFileMarksNothingAsGone() {
        imports.run(TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One")), "a", false);
        assertThat(imports.run(TestImports.write(folder, "b.xml", ReadIati.file("")), "a", false)
                        .refused())
                .isTrue();
        assertThat(gone()).isEmpty();
    }

    @Test
    void eachValueKnowsItsSourceFileLineAndImport() {
        imports.run(TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One")), "publisher", false);
        List<String> origin = imports.jdbc
                .sql("""
                        select s.name, m.file, m.version, n.line
                        from initiatives.narrative n
                        join initiatives.revision r on r.id = n.revision
                        join initiatives.import m on m.id = r.import
                        join initiatives.source s on s.id = m.source
                        where n.part = 'title'
                        order by n.position
                        """)
                .query((rs, _) ->
                        "%s %s %s %s".formatted(rs.getString(1), rs.getString(2), rs.getString(3), rs.getInt(4)))
                .list();
        assertThat(origin).containsExactly("publisher a.xml 2.03 5", "publisher a.xml 2.03 5");
    }

    @Test
    void givesBackWhatWasTakenIn() throws IOException {
        String file = TestImports.activities("A-1", "One &amp; &lt;more&gt;", "A-2", "اثنان")
                .replace(
                        "</iati-activity>",
                        "<budget><period-start iso-date=\"2020-01-01\"/>"
                                + "<period-end iso-date=\"2020-12-31\"/><value value-date=\"2020-01-01\">1.50</value></budget>"
                                + "<x:own xmlns:x=\"urn:x\">kept</x:own></iati-activity>");
        imports.run(TestImports.write(folder, "a.xml", file), "a", false);
        StringWriter out = new StringWriter();
        assertThat(imports.exports().writeIati("a", out)).isEqualTo(2);
        ReadIati before = ReadIati.text(file);
        ReadIati after = ReadIati.text(out.toString());
        assertThat(after.problems()).isEmpty();
        for (Table table : Table.values()) {
            assertThat(after.rows(table)).isEqualTo(before.rows(table));
        }
        assertThat(imports.exports().writeIati("b", new StringWriter())).isZero();
    }

    @Test
    void storesWhatCopyWouldMistake() {
        String odd = "tab\there \\ back \\N \\. {\"}";
        imports.run(TestImports.write(folder, "a.xml", TestImports.activities("A-1", odd)), "a", false);
        assertThat(currentTitle("A-1")).isEqualTo(odd);
    }

    @Test
    void whatWasSaidIsNeverChanged() {
        imports.run(TestImports.write(folder, "a.xml", TestImports.activities("A-1", "One")), "a", false);
        for (String table : List.of("revision", "narrative", "import")) {
            assertThatThrownBy(() ->
                            imports.jdbc.sql("delete from initiatives." + table).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void saysWhereNoFileIs() {
        assertThatThrownBy(() -> imports.run(folder.resolve("none.xml"), "a", false))
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo("initiatives.command.noFile"));
        assertThatThrownBy(() -> imports.run(folder, "a", false)).isInstanceOf(UserError.class);
    }

    private String currentTitle(String identifier) {
        return imports.jdbc
                .sql("""
                        select n.body
                        from initiatives.initiative i
                        join initiatives.narrative n on n.revision = i.revision
                        where i.identifier = :identifier
                        and n.part = 'title'
                        and n.position = 0
                        """)
                .param("identifier", identifier)
                .query((rs, _) -> rs.getString(1))
                .single();
    }

    private List<String> gone() {
        return imports.jdbc.sql("""
                        select identifier
                        from initiatives.initiative
                        where gone is not null
                        order by identifier
                        """).query((rs, _) -> rs.getString(1)).list();
    }
}
