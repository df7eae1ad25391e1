package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.PublicFiles;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Problem;
import org.marsad.journal.Journal;

/** The EU Trust Fund's tables: small ones with each trap, and the real ones with exact counts. */
class EutfTest {
    private static final String PROJECTS = "iati_id,prefix,title,summary,partner_funding,partner_accountable,"
            + "partner_extending,partner_implementing,date_start,date_end,budget,recipient_country,location,"
            + "location_code,topics,links,project_parent,project_child,project_sibling\n";
    private static final String RECIPIENTS = "\"\",iati_id,budget,recipient_country,recipient_percentage\n";
    private static final String RESULTS = "\"\",iati_id,result_type,title,period_start,period_end,target,actual\n";

    private final TestImports imports = new TestImports();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void meetsEachTrap() {
        Path projects = TestImports.write(
                folder,
                "p.csv",
                "\uFEFF" + PROJECTS
                        + "T05-EUTF-SAH-ML-01,CTR,\"The end of\nthe line\",,EU,,,\"DAI Global, LLC (DAI), GIZ\",2020-01-01,,4e+07,ML"
                        + ",,,TFP.1,,,,\n"
                        + "T05-EUTF-SAH-ML-01,CTR,Again,,,,,,2020-01-01,,1,,,,,,,,\n"
                        + ",,,,,,,,,,0,,,,,,,,\n"
                        + "T05-EUTF-SAH-ml-01,CTR,Small,,,,,,,,x,,,,,,,,\n");
        Path recipients = TestImports.write(
                folder,
                "r.csv",
                RECIPIENTS
                        + "1,T05-EUTF-SAH-ML-01,4e+07,ML,60\n2,T05-EUTF-SAH-ML-01,4e+07,ML,60\n"
                        + "3,Another (Key),1500000,ML,100.0\n4,T05-EUTF-SAH-ML-01,4e+07,,\n");
        Path results = TestImports.write(
                folder,
                "s.csv",
                RESULTS
                        + "1,T05-EUTF-SAH-ML-01,Jobs,Number of jobs,2015-01-01,2025-12-31,NULL,1 800 000\n"
                        + "2,Another (Key),,,,,,\n");
        assertThat(run(projects, recipients, results)).isEqualTo("5 3 0 0 2 0");
        assertThat(codes(imports.problems))
                .containsOnlyKeys(
                        "repeated-identifier",
                        "no-identifier",
                        "case-apart",
                        "separator",
                        "exponent",
                        "bad-number",
                        "no-dates",
                        "no-project",
                        "no-country",
                        "repeated-row",
                        "shares",
                        "null-word",
                        "no-title");
        assertThat(imports.problems)
                .filteredOn(it -> it.code().equals("repeated-identifier"))
                .singleElement()
                .satisfies(it -> assertThat(it.file()).isEqualTo("p.csv"))
                .satisfies(it -> assertThat(it.line()).isEqualTo(4))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("2"));
        assertThat(budget("T05-EUTF-SAH-ML-01")).isEqualByComparingTo(new BigDecimal("40000000"));
        assertThat(run(results, projects, recipients)).isEqualTo("5 0 0 3 2 0");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(refusal("a,b\n1,2\n")).isEqualTo("unknown-columns");
        assertThat(refusal(PROJECTS + "\"open")).isEqualTo("open-quote");
        assertThat(refusal(RESULTS)).isEqualTo("no-projects");
        assertThat(refusal("")).isEqualTo("unknown-columns");
    }

    @Test
    void takesTheWholeTrustFund() {
        Path data = PublicFiles.get("data/eutf");
        Path projects = data.resolve("EUTF_projects_akvo.csv");
        Path recipients = data.resolve("EUTF_akvo_recipients.csv");
        Path results = data.resolve("EUTF_akvo_results.csv");
        assertThat(run(projects, recipients, results)).isEqualTo("645 642 0 0 3 0");
        assertThat(codes(imports.problems))
                .containsOnly(
                        entry("case", 16L),
                        entry("case-apart", 1L),
                        entry("exponent", 328L),
                        entry("no-country", 1L),
                        entry("no-dates", 112L),
                        entry("no-identifier", 2L),
                        entry("no-project", 1L),
                        entry("no-title", 17L),
                        entry("null-word", 251L),
                        entry("odd-identifier", 3L),
                        entry("repeated-identifier", 1L),
                        entry("repeated-row", 4L),
                        entry("separator", 10L),
                        entry("shares", 12L),
                        entry("shares-missing", 62L));
        assertThat(imports.count("indicator")).isEqualTo(15_278);
        assertThat(run(projects, recipients, results)).isEqualTo("645 0 0 642 3 0");
    }

    private String refusal(String table) {
        assertThat(run(TestImports.write(folder, "x.csv", table))).startsWith("0 0 0 0");
        return imports.problems.getLast().code();
    }

    private String run(Path... files) {
        return TestImports.counts(imports.run(
                new ImportOrder(InitiativeFormat.EUTF, List.of(files), "eutf", false, null, Journal.COMMAND_LINE)));
    }

    private static Map<String, Long> codes(List<Problem> problems) {
        return problems.stream().collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
    }

    private BigDecimal budget(String identifier) {
        return imports.jdbc
                .sql("select budget from initiatives.initiative where identifier = :identifier")
                .param("identifier", identifier)
                .query((rs, _) -> rs.getBigDecimal(1))
                .single();
    }
}
