package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.InitiativeFilter;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.MoneyFlow;
import org.marsad.initiatives.MoneyFlow.End;
import org.marsad.initiatives.MoneyFlow.Kind;
import org.marsad.initiatives.Total;
import org.marsad.initiatives.Total.Measure;
import org.marsad.plan.Plan;

/** What is added and what is not, on a real database. */
class TotalsTest {
    private final TestDoubles doubles = new TestDoubles();
    private final TotalStore totals = new TotalStore(doubles.imports.jdbc);
    private final FlowStore flows = new FlowStore(doubles.imports.jdbc);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        doubles.close();
    }

    @Test
    void nothingIsNotZero() {
        Total none = total();
        assertThat(none.initiatives()).isZero();
        assertThat(none.newest()).isNull();
        assertThat(none.budgets().euros()).isNull();
        takeIn("a", activity("A", ""));
        assertThat(total().initiatives()).isEqualTo(1);
        assertThat(total().budgets().with()).isZero();
        assertThat(total().budgets().euros()).isNull();
        assertThat(flow().total()).isNull();
    }

    @Test
    void eachAmountHasTheRateOfItsYear() {
        takeIn(
                "a",
                activity("A", budget("USD", 2015, "1", "1109.5") + budget("XOF", 2020, "1", "655.957")),
                activity("B", budget("MAD", 2015, "1", "7") + budget("EUR", 2015, "1", "3")),
                activity(
                        "C",
                        budget("MAD", 2016, "1", "8") + paid("3", "USD", 2016, "11.069") + paid("2", "USD", 2016, "5")),
                activity("D", paid("4", "CHF", 2001, "1")));
        Measure budgets = total().budgets();
        assertThat(budgets.euros()).isEqualTo(BigFraction.of(1004));
        assertThat(List.of(budgets.with(), budgets.converted(), budgets.partly(), budgets.contained()))
                .containsExactly(3L, 1L, 1L, 0L);
        assertThat(budgets.currencies()).containsExactly("EUR", "MAD", "USD", "XOF");
        assertThat(budgets.amount("MAD")).isEqualTo("15");
        assertThat(budgets.sums())
                .filteredOn(it -> it.currency().equals("MAD"))
                .hasSize(2)
                .allMatch(it -> it.euros() == null);
        Measure paid = total().disbursements();
        assertThat(paid.euros()).isEqualTo(BigFraction.of(10));
        assertThat(List.of(paid.with(), paid.converted())).containsExactly(2L, 1L);
    }

    @Test
    void aRevisionIsNotAddedToItsOriginal() {
        takeIn(
                "a",
                activity(
                        "A",
                        budget("EUR", 2020, "1", "100")
                                + budget("EUR", 2020, "2", "90")
                                + budget("EUR", 2021, "1", "1")));
        assertThat(total().budgets().euros()).isEqualTo(BigFraction.of(91));
        assertThat(stored("A")).isEqualTo("91");
    }

    @Test
    void whatAParentContainsIsNotAddedAgain() {
        takeIn(
                "a",
                activity("A", budget("EUR", 2020, "1", "100")),
                activity("B", parent("A")),
                activity("C", parent("B") + budget("EUR", 2020, "1", "40")),
                activity("D", parent("NOWHERE") + budget("EUR", 2020, "1", "5")),
                activity("E", parent("F") + budget("EUR", 2020, "1", "1")),
                activity("F", parent("E") + budget("EUR", 2020, "1", "2")));
        Measure budgets = total().budgets();
        assertThat(budgets.euros())
                .as("C is in A by way of B; E and F are each above the other")
                .isEqualTo(BigFraction.of(108));
        assertThat(List.of(budgets.with(), budgets.contained(), budgets.parents()))
                .containsExactly(5L, 1L, 1L);
        assertThat(total(query("C")).budgets().euros()).as("A is not counted").isEqualTo(BigFraction.of(40));
        assertThat(flow().total()).as("C instead of A").isEqualTo(BigFraction.of(48));
    }

    @Test
    void aRecordIsAddedOnceAndWhatIsGoneNotAtAll() {
        takeIn("a", activity("A", budget("EUR", 2020, "1", "100")), activity("B", budget("EUR", 2020, "1", "90")));
        takeIn("b", activity("C", budget("EUR", 2020, "1", "1")), activity("D", budget("EUR", 2020, "1", "2")));
        doubles.same("A", "B");
        assertThat(total().initiatives()).isEqualTo(3);
        assertThat(total().budgets().euros()).isEqualTo(BigFraction.of(103));
        assertThat(total(query("B")).budgets().euros())
                .as("found by its other report")
                .isEqualTo(BigFraction.of(100));
        takeIn("b", activity("C", budget("EUR", 2020, "1", "1")));
        assertThat(List.of(total().initiatives(), total().gone())).containsExactly(2L, 1L);
        assertThat(total().budgets().euros()).isEqualTo(BigFraction.of(101));
    }

    @Test
    void moneyGoesWhereTheSourceSaysAndNowhereElse() {
        takeIn(
                "a",
                activity("A", country("SN", "60") + country("ML", "40") + budget("EUR", 2020, "1", "10")),
                activity("B", country("SN", null) + country("ML", null) + budget("EUR", 2020, "1", "20")),
                activity("C", country("SN", null) + budget("EUR", 2020, "1", "30")),
                activity("D", budget("EUR", 2020, "1", "40")),
                activity(
                        "E",
                        country("SN", "33.33")
                                + country("ML", "33.33")
                                + country("FR", "33.33")
                                + budget("EUR", 2020, "1", "3")),
                activity("F", country("SN", "50") + budget("EUR", 2020, "1", "7")),
                activity("G", country("JP", "100") + budget("EUR", 2020, "1", "9"))
                        .replace(
                                "<participating-org role=\"1\"",
                                "<participating-org role=\"1\" ref=\"X\"/><participating-org role=\"1\""));
        link("C", "A1");
        link("D", "A1");
        link("D", "A29");
        MoneyFlow flow = flow();
        assertThat(flow.by(MoneyFlow.Part::place))
                .isEqualTo(Map.of(
                        End.of("FR"), BigFraction.of(1),
                        End.of("ML"), BigFraction.of(5),
                        End.of("SN"), BigFraction.of(37),
                        End.of(Kind.OTHER), BigFraction.of(9),
                        End.of(Kind.SEVERAL), BigFraction.of(27),
                        End.of(Kind.NONE), BigFraction.of(40)));
        assertThat(flow.by(MoneyFlow.Part::domain))
                .isEqualTo(Map.of(
                        End.of("1"), BigFraction.of(30),
                        End.of(Kind.SEVERAL), BigFraction.of(40),
                        End.of(Kind.NONE), BigFraction.of(49)));
        assertThat(flow.by(MoneyFlow.Part::funder))
                .isEqualTo(Map.of(End.of("XM-TEST"), BigFraction.of(110), End.of(Kind.SEVERAL), BigFraction.of(9)));
        assertThat(flow.total()).isEqualTo(total().budgets().euros());
    }

    @Test
    void theMigrationSumsAnewWhatWasTakenInBefore() throws Exception {
        takeIn("a", activity("A", budget("EUR", 2020, "1", "100") + budget("EUR", 2020, "2", "90")));
        doubles.imports
                .jdbc
                .sql("update initiatives.initiative set budget = 190")
                .update();
        try (var in = Objects.requireNonNull(
                TotalsTest.class.getResourceAsStream("/db/migration/V202611231604__initiatives.sql"))) {
            doubles.imports
                    .jdbc
                    .sql(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .update();
        }
        assertThat(stored("A")).isEqualTo("90");
    }

    private BigDecimal stored(String identifier) {
        return doubles.imports
                .jdbc
                .sql("select budget from initiatives.initiative where identifier = :identifier")
                .param("identifier", identifier)
                .query((rs, _) -> rs.getBigDecimal("budget"))
                .single();
    }

    private void link(String identifier, String action) {
        doubles.imports
                .jdbc
                .sql("insert into initiatives.link (action, initiative) values (:action, :initiative)")
                .param("action", action)
                .param("initiative", doubles.key(identifier))
                .update();
    }

    private Total total() {
        return totals.sum(InitiativeFilter.ALL);
    }

    private Total total(InitiativeFilter filter) {
        return totals.sum(filter);
    }

    private MoneyFlow flow() {
        return MoneyFlow.of(flows.list(InitiativeFilter.ALL, Plan.cadiz()), Set.of("SN", "ML", "FR"), 12);
    }

    private static InitiativeFilter query(String words) {
        return new InitiativeQuery(words, null, null, null, null, null, null, null, null, null, null, null).filter();
    }

    private void takeIn(String source, String... activities) {
        doubles.imports.run(
                TestImports.write(folder, source + ".xml", ReadIati.file(String.join("\n", activities))),
                source,
                false);
    }

    static String activity(String identifier, String more) {
        return "<iati-activity default-currency=\"EUR\">\n" + ReadIati.WHOLE.replace("XM-TEST-1", identifier) + more
                + "</iati-activity>";
    }

    static String budget(String currency, int year, String type, String amount) {
        return "<budget type=\"" + type + "\"><period-start iso-date=\"" + year + "-01-01\"/><period-end iso-date=\""
                + year
                + "-12-31\"/><value currency=\"" + currency + "\" value-date=\"" + year + "-02-01\">" + amount
                + "</value></budget>";
    }

    private static String paid(String type, String currency, int year, String amount) {
        return "<transaction><transaction-type code=\"" + type + "\"/><transaction-date iso-date=\"" + year
                + "-02-01\"/><value currency=\"" + currency + "\">" + amount + "</value></transaction>";
    }

    static String country(String code, @Nullable String share) {
        return "<recipient-country code=\"" + code + "\"" + (share == null ? "" : " percentage=\"" + share + "\"")
                + "/>";
    }

    static String parent(String identifier) {
        return "<related-activity ref=\"" + identifier + "\" type=\"1\"/>";
    }
}
