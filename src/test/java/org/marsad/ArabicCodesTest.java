package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.marsad.kernel.Language;

/**
 * What is typed as it stands is set apart in Arabic sentences (U+2066 to U+2069): else {@code --port} shows its dashes
 * at the other end, and 2026-01-29 its days first.
 */
class ArabicCodesTest {
    private static final Pattern APART = Pattern.compile("\u2066[^\u2069]*\u2069|\u200E\\S*\u200E");

    /** A Latin word that begins or ends with a sign, or a number with dashes. */
    private static final Pattern LOOSE = Pattern.compile("(?<![\\w}\\-=:/?&.])[-?/&=#@.<>~_+]+[A-Za-z]"
            + "|[A-Za-z\\d}][-=/+*_]+(?=[\\s،؛».\"]|$)"
            + "|(?<![\\w.=-])(?<!ISO )\\d+-[\\dQ]");

    @Test
    void codesAreSetApart() {
        assertThat(sentences())
                .isNotEmpty()
                .allSatisfy(
                        (key, sentence) -> assertThat(apart(sentence)).as(key).doesNotContainPattern(LOOSE));
    }

    @Test
    void looseCodesAreFoundAndWordsAreNot() {
        assertThat(List.of("بالخيار --port.", "واللغة «?lang=».", "بصيغة .xlsx", "مثل 2026-01-29.", "اكتب 2020-Q3"))
                .allMatch(LOOSE.asPredicate());
        assertThat(List.of("الأمر «marsad cycle list»", "مثل FRA-SEN", "ISO 3166-1", "رمز A02.1، أو 31/03/2026"))
                .noneMatch(LOOSE.asPredicate());
        assertThat(apart("بالخيار \u2066--port\u2069.")).doesNotContainPattern(LOOSE);
    }

    private static String apart(String sentence) {
        return APART.matcher(sentence).replaceAll(" ");
    }

    private static Map<String, String> sentences() {
        Map<String, String> all = new TreeMap<>();
        Bundle.modules().forEach(it -> all.putAll(Bundle.of(it, Language.AR).sentences()));
        return all;
    }
}
