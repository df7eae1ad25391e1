package org.marsad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CÔTE D'IVOIRE              | cote d ivoire
            Côte d’Ivoire              | cote d ivoire
            Rép. tchèque               | rep tcheque
            Congo,  Dem. Rep.          | congo dem rep
            GUINÉE-BISSAU              | guinee bissau
            São Tomé & Príncipe        | sao tome principe
            Straße, Œuvre, Łódź, Øre   | strasse oeuvre lodz ore
            action n° ١٢               | action n 12
            İstanbul                   | istanbul
            """)
    void forgivesCaseAccentsAndPunctuation(String written, String compared) {
        assertThat(SearchText.normalise(written)).isEqualTo(compared);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            إستونيا       | استونيا
            أفريقيا       | افريقيا
            ٱلمغرب        | المغرب
            المَغْرِبُ      | المغرب
            الجزائــر      | الجزائر
            الهجرة        | الهجره
            مالى          | مالي
            ساحل العاج،    | ساحل العاج
            """)
    void forgivesArabicSpelling(String written, String alsoWritten) {
        assertThat(SearchText.normalise(written)).isEqualTo(SearchText.normalise(alsoWritten));
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(SearchText.normalise("\u200eNi\u00adger\u00a0\u200b ")).isEqualTo("niger");
    }

    @Test
    void keepsDifferentNamesApart() {
        assertThat(SearchText.normalise("Niger")).isNotEqualTo(SearchText.normalise("Nigeria"));
        assertThat(SearchText.normalise("Congo")).isNotEqualTo(SearchText.normalise("Congo, Dem. Rep."));
    }

    @Test
    void leavesNothingOfPunctuationAlone() {
        assertThat(SearchText.normalise(" ’-… ")).isEmpty();
    }

    @Test
    void isStable() {
        String once = SearchText.normalise("République démocratique du Congo (RDC) – جمهورية الكونغو");
        assertThat(SearchText.normalise(once)).isEqualTo(once);
    }
}
