package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.initiatives.internal.Likeness.Reason;
import org.marsad.initiatives.internal.Profile.Relation;

/** What speaks for one initiative reported twice, and what against it. */
class LikenessTest {
    private static final LocalDate DAY = LocalDate.parse("2020-01-31");

    @Test
    void aDoubleInTheOtherLanguageIsProposedWithItsReasons() {
        Likeness found = between(
                profile("XM-1", "Protection of migrants in transit at the border", "SN", DAY, "1000000", "EUR"),
                profile(
                        "A 7",
                        "Protection des migrants en transit à la frontière",
                        "SN",
                        DAY.plusDays(20),
                        "990000",
                        "EUR"));
        assertThat(found.codes()).containsExactly("title", "start", "budget", "partner", "countries");
        assertThat(found.score()).isEqualTo(100);
    }

    @Test
    void theSameTitleForAnotherCountryIsNotProposed() {
        Likeness found = between(
                profile("XM-1", "Vocational training in Mali", "ML", DAY, "500", "EUR"),
                profile("XM-2", "Vocational training in Niger", "NE", DAY.plusDays(400), "100", "EUR"));
        assertThat(found.reasons())
                .contains(
                        Reason.OTHER_COUNTRY,
                        Reason.OTHER_PLACE,
                        Reason.OTHER_START,
                        Reason.OTHER_BUDGET,
                        Reason.TITLE);
        assertThat(found.score()).isLessThan(Likeness.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "Border posts, Border posts II, otherPhase",
        "Border posts phase 2, Postes frontière - deuxième phase, ''",
        "Border posts phase I, Border posts, ''",
        "Border posts for two towns, Border posts for towns, ''",
        "Border posts and wells in the north, Postes frontière et wells dans le sud, otherSide",
        "Border posts and wells, Postes frontière et wells : composante, otherPart",
        "Border posts in Chad, Postes frontière au Tchad, ''"
    })
    void titlesTellApartWhatIsNotTheSame(String one, String other, String reason) {
        Likeness found = between(title(one), title(other));
        assertThat(found.codes()).contains("title");
        assertThat(found.codes().stream().filter(it -> it.startsWith("other")))
                .isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @Test
    void ofTitlesInSeveralLanguagesTheMostAlikeCount() {
        Profile both = new Profile(
                "B",
                List.of(Title.of("Un port"), Title.of("A market for cloth")),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                Set.of());
        assertThat(between(both, title("Market for cloth"))).isEqualTo(between(title("Market for cloth"), both));
        assertThat(between(both, title("Market for cloth")).codes()).containsExactly("title");
    }

    @ParameterizedTest
    @CsvSource({
        "XM-DAC-7/ab, xm dac 7-AB, 45",
        "T05-EUTF-SAH-ML-07, T05-EUTF-SAH-ML-07-02, 10",
        "X-1, X-11, 0",
        "--, /, 0"
    })
    void identifiersAreTheSameInAnySpelling(String one, String other, int score) {
        assertThat(between(bare(one), bare(other)).score()).isEqualTo(score);
    }

    @Test
    void relationsCountInBothDirections() {
        Profile third = related("XM-1", "5", "ym_1");
        assertThat(between(third, bare("YM-1"))).isEqualTo(new Likeness(60, Set.of(Reason.SAME_ACTIVITY)));
        assertThat(between(bare("YM-1"), third)).isEqualTo(between(third, bare("YM-1")));
        assertThat(between(related("XM-1", "1", "YM-1"), bare("YM-1")))
                .isEqualTo(new Likeness(10, Set.of(Reason.RELATED)));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, EUR, 980, EUR, budget",
        "1000, EUR, 979, EUR, nearBudget",
        "1000, EUR, 800, EUR, nearBudget",
        "1000, EUR, 799, EUR, ''",
        "1000, EUR, 499, EUR, otherBudget",
        "1000, EUR, 1000, USD, ''",
        "655957, XOF, 1000, EUR, budget",
        "655957, XAF, 655957, XOF, budget",
        "0, EUR, 0, EUR, ''"
    })
    void money(String one, String currency, String other, String otherCurrency, String reason) {
        Likeness found = between(money(one, currency), money(other, otherCurrency));
        assertThat(found.codes()).isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    }

    @Test
    void whatIsMissingSaysNothing() {
        assertThat(between(bare("XM-1"), profile("XM-2", "A title", "SN", DAY, "1", "EUR")))
                .isEqualTo(new Likeness(0, Set.of()));
    }

    @Test
    void aWordSaysTheMoreTheFewerHaveIt() {
        assertThat(Comparison.weight(1, 1000)).isGreaterThan(Comparison.weight(500, 1000));
        assertThat(Comparison.weight(2000, 1000)).isZero();
    }

    private static Likeness between(Profile one, Profile other) {
        return Likeness.between(one, other, _ -> 5);
    }

    private static Profile profile(
            String identifier, String title, String country, LocalDate starts, String budget, String currency) {
        return new Profile(
                identifier,
                List.of(Title.of(title)),
                Set.of("made up workshop"),
                Set.of(country),
                starts,
                null,
                new BigDecimal(budget),
                currency,
                Set.of());
    }

    private static Profile title(String title) {
        return new Profile("", List.of(Title.of(title)), Set.of(), Set.of(), null, null, null, null, Set.of());
    }

    private static Profile money(String budget, String currency) {
        return new Profile("", List.of(), Set.of(), Set.of(), null, null, new BigDecimal(budget), currency, Set.of());
    }

    private static Profile bare(String identifier) {
        return new Profile(identifier, List.of(), Set.of(), Set.of(), null, null, null, null, Set.of());
    }

    private static Profile related(String identifier, String code, String reference) {
        return new Profile(
                identifier,
                List.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                Set.of(new Relation(code, reference)));
    }
}
