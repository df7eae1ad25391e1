package org.marsad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing to fill",
                "{0}",
                "{1} before {0}, then {0} again",
                "it''s {0}",
                "'{0}' stays, {0} does not",
                "{0} and the missing {2}",
                "{1, plural, one {one} other {# of}} {0}",
                "{0, select, a {A} other {none}}",
                "{0} of {1}: {1, number, percent}"
            })
    void saysWhatIcuSays(String text) {
        assertSame(text, "a", 1234);
        assertSame(text, 1234, 2);
        assertSame(text, "", 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing to fill", "{0}", "{1} before {0}, then {0} again", "it''s {0}", "{2}"})
    void putsWordsWhereIcuPutsThem(String text) {
        assertSame(text, "a", "{1}");
        assertSame(text, "’", "١");
    }

    private static void assertSame(String text, Object... arguments) {
        assertThat(new Sentence(text, ULocale.FRENCH).fill(arguments))
                .isEqualTo(new MessageFormat(text, ULocale.FRENCH).format(arguments));
    }
}
