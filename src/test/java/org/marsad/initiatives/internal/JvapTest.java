package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Problem;
import org.marsad.initiatives.Severity;
import org.marsad.journal.Journal;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** Tables in the layout, as people write them. */
class JvapTest {
    private static final String HEAD = "Identifier;Kind;Title;Title language;Title 2;Title language 2;Description;"
            + "Description language;Reporting partner;Reporting partner code;Funded by;Implemented by;Start;Planned end;"
            + "Status;Budget;Currency;Value date;Countries;Regions;Sectors;Target groups;Actions of the plan;Documents;"
            + "Result;Indicator;Baseline;Target;Achieved\n";
    private final TestImports imports = new TestImports();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsWhatEveryColumnSays() {
        String row = "P-1;projet;Formation inventée;fr;Invented training;en;Un texte inventé.;fr;Sénégal;SEN;"
                + "\"Agence A [XM-A]; Ministère B\\; C\";Atelier inventé;2024-01-31;2026-12-31;en cours;"
                + "1 234 567,50;eur;2024-01-30;\"Sénégal 60 %; ML: 40\";;\"15190 70; 15130 (30)\";wom;\"A3; 12\";"
                + "https://example.org/a;Emploi;Personnes formées;0;100;90\n";
        assertThat(run("a.csv", HEAD + row)).isEqualTo("1 1 0 0 0 0");
        assertThat(imports.problems).extracting(Problem::code).isEmpty();
        Initiative it = only();
        InitiativeSummary summary = it.summary();
        assertThat(summary.format()).isEqualTo(InitiativeFormat.JVAP);
        assertThat(summary.kind()).isEqualTo("project");
        assertThat(summary.titles())
                .extracting(text -> text.language() + " " + text.text())
                .containsExactly("fr Formation inventée", "en Invented training");
        assertThat(summary.status()).isEqualTo("2");
        assertThat(summary.reporter()).isEqualTo("Sénégal");
        assertThat(summary.starts()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(summary.ends()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(summary.budget()).isEqualByComparingTo(new BigDecimal("1234567.50"));
        assertThat(summary.currency()).isEqualTo("EUR");
        assertThat(summary.countries()).containsExactly("SN", "ML");
        assertThat(it.money().getFirst().valueDate()).isEqualTo(LocalDate.of(2024, 1, 30));
        assertThat(it.organisations())
                .extracting(o -> o.role() + " " + o.reference())
                .containsExactly("reporting SEN", "1 XM-A", "1 null", "4 null");
        assertThat(names(it)).containsExactly("Sénégal", "Agence A", "Ministère B; C", "Atelier inventé");
        assertThat(it.classifications())
                .extracting(c -> c.kind() + " " + c.vocabulary() + " " + c.code() + " " + c.share())
                .containsExactly(
                        "sector 1 15190 70",
                        "sector 1 15130 30",
                        "tag target-group WOM null",
                        "tag action A3 null",
                        "tag action A12 null");
        assertThat(it.documents()).extracting(Initiative.Link::url).containsExactly("https://example.org/a");
        assertThat(it.results().getFirst().indicators().getFirst().measurements())
                .extracting(m -> m.baseline() + " " + m.target() + " " + m.actual())
                .containsExactly("0 null null", "null 100 90");
        assertThat(it.origin().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void headingsAreKnownInEveryLanguage(Language language) {
        Texts texts = Texts.in(language);
        String head = LayoutField.columns().stream()
                .map(it -> '"' + it.head(texts) + '"')
                .collect(Collectors.joining(","));
        assertThat(LayoutHead.of(List.of(head.replace("\"", "").split(","))).places())
                .hasSize(LayoutField.columns().size());
        String row = "\nI-1," + texts.t("initiatives.kind.policy") + ",T\n";
        assertThat(run(language + ".csv", head + row)).isEqualTo("1 1 0 0 0 0");
        assertThat(only().summary().kind()).isEqualTo("policy");
    }

    @Test
    void everyRowErrorSaysWhereAndWhatToDo() {
        String rows =
                "Identifier,Kind,Title,Title language,Start,Status,Budget,Currency,Countries,Sectors,Target groups,"
                        + "Actions of the plan,Documents,Remark\n"
                        + ",project,T\n"
                        + "B-1,thing,T\n"
                        + "B-2,project,\n"
                        + "B-3,policy,T,klingon,01/02/2024,odd,\"1,234\",EURO,Atlantis; SN 200; SN,99999,XXX,A30,ftp:x,own,stray\n"
                        + "B-4,project,T,fr,,,12,,SN 40; ML 40\n"
                        + "B-3,project,Again\n"
                        + "\"B-5\",project,T,fr,2024-01-01,,,,,,,,,\n";
        assertThat(run("a.csv", rows)).isEqualTo("7 3 0 0 4 0");
        assertThat(imports.problems)
                .filteredOn(it -> it.severity() == Severity.ERROR)
                .extracting(it -> it.line() + ":" + it.column() + " " + it.code())
                .containsExactly("2:1 no-identifier", "3:2 no-kind", "4:3 untitled", "7:1 repeated-identifier");
        assertThat(imports.problems)
                .filteredOn(it -> "B-3".equals(it.identifier()) && it.severity() == Severity.WARNING)
                .extracting(it -> it.column() + " " + it.code())
                .containsExactly(
                        "4 unknown-language",
                        "0 no-reporter",
                        "6 unknown-status",
                        "5 bad-day",
                        "7 bad-amount",
                        "8 unknown-currency",
                        "9 unknown-country",
                        "9 bad-share",
                        "9 repeated-row",
                        "10 unknown-code",
                        "11 unknown-target-group",
                        "12 unknown-action",
                        "13 bad-address",
                        "15 no-heading",
                        "0 no-reporter");
        assertThat(imports.problems)
                .filteredOn(it -> "B-4".equals(it.identifier()))
                .extracting(Problem::code)
                .contains("no-currency", "shares");
        for (Problem problem : imports.problems) {
            for (Language language : Language.values()) {
                assertThat(problem.in(Texts.in(language))).hasSizeGreaterThan(15);
            }
        }
        assertThat(imports.count("aside")).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"comma, ','", "semicolon, ;", "tab, '\t'"})
    void separatorsAndMarksMakeNoDifference(String name, String separator) {
        String table = "\uFEFFIDENTIFIANT;nature;Titre;Pays\r\nX;Projet;\"Un; deux\";SN\r\n".replace(";", separator);
        assertThat(run(name + ".csv", table)).isEqualTo("1 1 0 0 0 0");
        assertThat(only().summary().countries()).containsExactly("SN");
    }

    @Test
    void importsAgainAndAgain() {
        String two = "Identifier;Kind;Title\nA;project;One\nB;policy;Two\n";
        assertThat(run("a.csv", two)).isEqualTo("2 2 0 0 0 0");
        assertThat(run("a.csv", two.replace(';', ','))).isEqualTo("2 0 0 2 0 0");
        assertThat(run("a.csv", two.replace("policy", "project"))).isEqualTo("2 0 1 1 0 0");
        assertThat(imports.changed).containsExactly(Map.entry("B", List.of("facts")));
        assertThat(run("a.csv", "Identifier;Kind;Title\nA;project;One\n")).isEqualTo("1 0 0 1 0 1");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(refusal("a,b\n1,2\n")).isEqualTo("layout-columns");
        assertThat(refusal("")).isEqualTo("layout-columns");
        assertThat(refusal("Identifier,Kind,Title\n")).isEqualTo("no-rows");
        assertThat(refusal("Identifier,Kind,Title\nA,project,\"open\n")).isEqualTo("open-quote");
        assertThat(refusal("Identifier,Kind,Title\nA,project,\"T\"x\n")).isEqualTo("bad-row");
        assertThat(refusal("Identifier,Kind,Title,Kind\nA,project,T,x\n")).isEqualTo("repeated-column");
        assertThat(refusal("Identifier,Kind,Title\nA,project,T\0x\n")).isEqualTo("not-a-table");
        assertThat(refusal("Identifier,Kind,Title\n\0\nA,project,T\n")).isEqualTo("not-a-table");
        Path latin = Files.write(
                folder.resolve("l.csv"),
                "Identifier,Kind,Title\nA,project,T\nB,project,é\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(latin)).isEqualTo("encoding");
        Path wide = Files.write(folder.resolve("w.csv"), HEAD.getBytes(StandardCharsets.UTF_16));
        assertThat(refusal(wide)).isEqualTo("encoding");
        assertThat(imports.count("initiative")).isZero();
    }

    @Test
    void whoActsForOneSourceLeavesOthersAlone() {
        run("a.csv", "Identifier;Kind;Title\nA;project;One\n");
        Path file = TestImports.write(folder, "b.csv", "Identifier;Kind;Title\nA;project;Mine\nB;project;Two\n");
        ImportOrder order =
                new ImportOrder(InitiativeFormat.JVAP, List.of(file), "SEN", false, null, "focal-point SEN", true);
        assertThat(TestImports.counts(imports.run(order))).isEqualTo("2 1 0 0 1 0");
        assertThat(imports.problems).extracting(Problem::code).contains("foreign");
    }

    private Initiative only() {
        InitiativeShelf shelf = new InitiativeShelf(imports.jdbc, new InitiativeStore(imports.jdbc));
        long key = shelf.list(InitiativeFilter.ALL, null, 1).getFirst().key();
        return shelf.find(key).orElseThrow();
    }

    private static List<String> names(Initiative it) {
        return it.texts().stream()
                .filter(text -> text.part().equals("organisation"))
                .map(text -> text.text())
                .toList();
    }

    private String run(String name, String table) {
        return run(TestImports.write(folder, name, table));
    }

    private String run(Path file) {
        return TestImports.counts(imports.run(
                new ImportOrder(InitiativeFormat.JVAP, List.of(file), "jvap", false, null, Journal.COMMAND_LINE)));
    }

    private String refusal(String table) {
        return refusal(TestImports.write(folder, "x.csv", table));
    }

    private String refusal(Path file) {
        assertThat(run(file)).endsWith(" 0 0 0 " + run(file).split(" ")[0] + " 0");
        return imports.problems.getLast().code();
    }
}
