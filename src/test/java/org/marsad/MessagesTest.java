package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.kernel.Language;

/** Every sentence exists in every language, is explained to translators, and is said somewhere. */
class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[\\w.-]*)\"");

    /** What is written to the journal is data, not a sentence. */
    private static final Pattern JOURNAL_LINE = Pattern.compile("\\.record\\([^;]*;");

    /** Settings of the program, which look like keys. */
    private static final Set<String> SETTINGS = Set.of("marsad.home", "marsad.watchParent");

    static List<String> modules() {
        return Bundle.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void allLanguagesHaveTheSameKeys(String module) {
        assertThat(Bundle.of(module, Language.FR).keys())
                .containsExactlyInAnyOrderElementsOf(
                        Bundle.of(module, Language.EN).keys());
        assertThat(Bundle.of(module, Language.AR).keys())
                .containsExactlyInAnyOrderElementsOf(
                        Bundle.of(module, Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource
    void keysBelongToTheirModuleAndComeOnce(Language language) {
        assertThat(Bundle.modules())
                .allSatisfy(module -> assertThat(Bundle.of(module, language).keys())
                        .doesNotHaveDuplicates()
                        .allMatch(it -> it.startsWith(module + ".")));
    }

    @ParameterizedTest
    @EnumSource
    void sentencesAreThereAndWellWritten(Language language) {
        assertThat(sentences(language))
                .allSatisfy((key, sentence) -> assertThat(sentence)
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("'")
                        .doesNotContain("TODO"));
    }

    @Test
    void everyKeyIsExplainedOnce() {
        assertThat(Bundle.modules()).allSatisfy(it -> {
            assertThat(Bundle.of(it, Language.EN).unexplained()).isEmpty();
            assertThat(Bundle.of(it, Language.FR).comments()).isEmpty();
            assertThat(Bundle.of(it, Language.AR).comments()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void sentencesHaveTheSamePlacesAndChoices(Language language) {
        Map<String, String> english = sentences(Language.EN);
        assertThat(sentences(language)).allSatisfy((key, sentence) -> {
            assertThat(new MessageFormat(sentence, language.locale())).isNotNull();
            assertThat(places(sentence)).as(key).isEqualTo(places(english.getOrDefault(key, "")));
        });
    }

    @Test
    void arabicPluralsHaveAllTheirForms() {
        assertThat(sentences(Language.AR))
                .allSatisfy((key, sentence) -> assertThat(plurals(sentence))
                        .as(key)
                        .allSatisfy(it -> assertThat(it).contains("zero", "one", "two", "few", "many", "other")));
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        Set<String> literals = literals();
        Set<String> prefixes = literals.stream().filter(it -> it.endsWith(".")).collect(Collectors.toSet());
        List<String> unsaid = sentences(Language.EN).keySet().stream()
                .filter(it -> !literals.contains(it) && prefixes.stream().noneMatch(it::startsWith))
                .toList();
        assertThat(unsaid).as("keys that nothing says").isEmpty();
    }

    @Test
    void everySentenceThatIsSaidExists() {
        Set<String> keys = sentences(Language.EN).keySet();
        Pattern shape = Pattern.compile("(" + String.join("|", Bundle.modules()) + ")(\\.[A-Za-z0-9_-]+)*\\.?");
        List<String> missing = literals().stream()
                .filter(it -> it.contains(".") && shape.matcher(it).matches() && !SETTINGS.contains(it))
                .filter(it ->
                        it.endsWith(".") ? keys.stream().noneMatch(key -> key.startsWith(it)) : !keys.contains(it))
                .toList();
        assertThat(missing).as("keys without a sentence").isEmpty();
    }

    private static Map<String, String> sentences(Language language) {
        Map<String, String> all = new TreeMap<>();
        Bundle.modules().forEach(it -> all.putAll(Bundle.of(it, language).sentences()));
        return all;
    }

    private static Set<String> literals() {
        return Stream.concat(
                        Sources.list(Sources.MAIN, ".java").stream(), Sources.list(Sources.TEMPLATES, ".jte").stream())
                .map(Sources::text)
                .map(it -> JOURNAL_LINE.matcher(it).replaceAll(""))
                .flatMap(it -> LITERAL.matcher(it).results())
                .map(it -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places to fill, and the words between which a place chooses. */
    private static Set<String> places(String sentence) {
        MessagePattern pattern = new MessagePattern(sentence);
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                places.add("{" + pattern.getSubstring(part) + "}");
            }
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.SELECT) {
                places.addAll(choices(pattern, i));
            }
        }
        return places;
    }

    private static List<Set<String>> plurals(String sentence) {
        MessagePattern pattern = new MessagePattern(sentence);
        return Stream.iterate(0, it -> it < pattern.countParts(), it -> it + 1)
                .filter(it -> pattern.getPart(it).getType() == Part.Type.ARG_START)
                .filter(it -> pattern.getPart(it).getArgType() == ArgType.PLURAL)
                .map(it -> choices(pattern, it))
                .toList();
    }

    /** The words of the choice that starts at this part. */
    private static Set<String> choices(MessagePattern pattern, int start) {
        Set<String> words = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            } else if (part.getType() == Part.Type.ARG_SELECTOR) {
                words.add(pattern.getSubstring(part));
            }
        }
        return words;
    }
}
