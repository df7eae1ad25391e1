package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

class FrameworkTest {
    private static final Framework FRAMEWORK = Framework.newest();

    @Test
    void hasEveryIndicator() {
        assertThat(FRAMEWORK.indicators()).hasSize(104 + 6 + 12);
        assertThat(FRAMEWORK.indicators().stream().filter(it -> it.action() != null))
                .hasSize(104);
        assertThat(FRAMEWORK.listAround()).extracting(Indicator::code).contains("C2.1", "C3.1");
        assertThat(FRAMEWORK.listProcess())
                .extracting(Indicator::code)
                .containsExactly("P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12");
    }

    @Test
    void everyActionHasItsOwnInOrder() {
        Plan plan = Plan.cadiz();
        assertThat(plan.listActions()).allSatisfy(action -> {
            List<Indicator> own = FRAMEWORK.listOfAction(action.code());
            assertThat(own).hasSizeBetween(3, 4);
            for (int at = 0; at < own.size(); at++) {
                assertThat(own.get(at).code()).isEqualTo(code(action, at + 1));
            }
            assertThat(own.stream().filter(Indicator::headline)).hasSizeBetween(1, 2);
        });
        assertThat(FRAMEWORK.indicators().stream().map(Indicator::action).filter(it -> it != null))
                .allMatch(it -> plan.listActions().stream()
                        .anyMatch(action -> action.code().equals(it)));
    }

    private static String code(Action action, int number) {
        return String.format(Locale.ROOT, "A%02d.%d", action.position(), number);
    }

    @ParameterizedTest
    @CsvSource({
        "A02.1, DOWN, SDG_LINE, 3",
        "A02.2, UP, SDG_LINE, 100",
        "A02.4, CONTEXT, NONE, ",
        "A05.2, UP, SHARE, 80",
        "A07.1, UP, DOUBLE, ",
        "A08.4, DOWN, LEVEL, 120",
        "A13.4, DOWN, CHANGE_PERCENT, -25",
        "A17.1, CONTEXT, NONE, ",
        "A22.1, UP, LEVEL, 2.9",
        "A26.3, CONTEXT, NONE, ",
        "A27.1, UP, SHARE, 100",
        "P08, DOWN, LEVEL, 10"
    })
    void targetsAreAsProposed(String code, Direction direction, Target.Rule rule, String value) {
        Indicator indicator = FRAMEWORK.find(code).orElseThrow();
        assertThat(indicator.direction()).isEqualTo(direction);
        assertThat(indicator.target().rule()).isEqualTo(rule);
        assertThat(
                        indicator.target().value() == null
                                ? null
                                : indicator.target().value().toPlainString())
                .isEqualTo(value);
    }

    @Test
    void noTargetIsDecidedYet() {
        assertThat(FRAMEWORK.indicators()).allMatch(it -> it.target().status() == Target.Status.PROPOSED);
    }

    @Test
    void aContextHasACautionAndNothingElseHas() {
        assertThat(FRAMEWORK.indicators())
                .allSatisfy(it -> assertThat(it.findCaution().isPresent()).isEqualTo(it.isContext()));
    }

    @Test
    void nothingAboutReturnsIsAGoal() {
        assertThat(Stream.of("A26.2", "A26.3", "A27.3")
                        .map(it -> FRAMEWORK.find(it).orElseThrow()))
                .allMatch(Indicator::isContext);
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsSaid(Language language) {
        Texts texts = Texts.in(language);
        Set<String> keys = texts.keys("indicators");
        assertThat(FRAMEWORK.indicators()).allSatisfy(it -> {
            assertThat(Stream.of(it.name(), it.definition(), it.target().reason())
                            .map(text -> text.in(language)))
                    .allSatisfy(text -> assertThat(text)
                            .isNotBlank()
                            .doesNotContain("'", "  ")
                            .doesNotEndWith("."));
            assertThat(keys)
                    .contains(
                            "indicators.unit." + it.unit(),
                            "indicators.source." + it.source(),
                            "indicators.period." + it.period(),
                            "indicators.how." + it.method(),
                            "indicators.denominator." + it.denominator());
            assertThat(it.disaggregations()).allMatch(by -> keys.contains("indicators.by." + by));
        });
    }

    /** What values mean, without the words' own wording. If this fails, the change belongs into a new version. */
    @Test
    void whatAVersionMeasuresNeverChanges() {
        String measured = FRAMEWORK.indicators().stream()
                .map(it -> String.join(
                        "\t",
                        it.code(),
                        it.direction().name(),
                        it.unit(),
                        String.join(",", it.disaggregations()),
                        it.source(),
                        it.method(),
                        it.denominator(),
                        SearchText.normalise(it.definition().en())))
                .collect(Collectors.joining("\n"));
        assertThat(measured.hashCode()).isEqualTo(1591205973);
        assertThat(FRAMEWORK.indicators())
                .allSatisfy(it -> assertThat(it.breaks()).allMatch(at -> at.version() <= FRAMEWORK.version()));
    }

    @Test
    void namesAreTheirOwn() {
        Set<LocalizedText> names = new HashSet<>();
        assertThat(FRAMEWORK.indicators())
                .allSatisfy(it -> assertThat(names.add(it.name())).as(it.code()).isTrue());
    }
}
