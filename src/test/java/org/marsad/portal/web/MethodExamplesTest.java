package org.marsad.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Verdict;
import org.marsad.kernel.Decimals;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** What the method page prints is what the method was designed with. */
class MethodExamplesTest {
    @Test
    void firstYear() {
        ActionResult year = MethodExamples.year1();
        assertThat(Stream.of(year.coverage(), year.mean(), year.headline(), year.upper())
                        .map(Decimals::six))
                .containsExactly("0.600000", "0.500000", "0.300000", "0.700000");
    }

    @Test
    void secondYears() {
        assertChange(MethodExamples.year2a(), "0.300000", "0.000000", 4, Verdict.INSUFFICIENT_DATA);
        assertChange(MethodExamples.year2b(), "0.325000", "0.041667", 5, Verdict.NO_CHANGE_SHOWN);
        assertChange(MethodExamples.year2c(), "0.425000", "0.208333", 6, Verdict.PROGRESS);
    }

    @Test
    void notApplicable() {
        assertThat(Decimals.six(MethodExamples.twoNotApplicable().headline())).isEqualTo("0.375000");
        assertThat(Decimals.six(MethodExamples.oneNotApplicable().headline())).isEqualTo("0.333333");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameSections(Language language) {
        MethodPage page = MethodPage.of(Texts.in(language));
        assertThat(page.sections())
                .extracting(MethodSection::id)
                .doesNotHaveDuplicates()
                .hasSize(11);
        assertThat(page.sections()).allSatisfy(it -> assertThat(it.prose()).isNotEmpty());
    }

    private static void assertChange(
            ActionResult year, String headline, String conservative, int matched, Verdict verdict) {
        var change = MethodExamples.change(year);
        assertThat(Decimals.six(year.headline())).isEqualTo(headline);
        assertThat(Decimals.six(change.conservativeChange())).isEqualTo(conservative);
        assertThat(change.matched()).isEqualTo(matched);
        assertThat(change.verdict()).isEqualTo(verdict);
    }
}
