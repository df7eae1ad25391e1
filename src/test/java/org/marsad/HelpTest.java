package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.kernel.Language;
import org.marsad.kernel.Services;
import org.marsad.kernel.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --help} explains every command, option and value in every language. */
class HelpTest {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private static final Services NONE = new Services() {
        @Override
        public <T> T get(Class<T> type) {
            throw new AssertionError("help needs no " + type);
        }
    };

    @ParameterizedTest
    @EnumSource
    void everythingIsExplained(Language language) {
        assertThat(explanations(language))
                .hasSizeGreaterThan(30)
                .allSatisfy((what, sentence) -> assertThat(sentence).as(what).isNotBlank());
    }

    @Test
    void inTheLanguageAsked() {
        Map<String, String> english = explanations(Language.EN);
        assertThat(explanations(Language.AR))
                .allSatisfy((what, sentence) -> assertThat(sentence).as(what).containsPattern(ARABIC));
        assertThat(explanations(Language.FR))
                .allSatisfy((what, sentence) -> assertThat(sentence).as(what).isNotEqualTo(english.get(what)));
    }

    @Test
    void nothingIsExplainedThatIsNotThere() {
        String all = String.join("\n", explanations(Language.EN).values());
        assertThat(Texts.in(Language.EN).keys("marsad"))
                .filteredOn(it -> it.startsWith("marsad.help.") && !it.endsWith("Heading"))
                .allSatisfy(it -> assertThat(all).contains(Texts.in(Language.EN).t(it)));
    }

    private static Map<String, String> explanations(Language language) {
        Map<String, String> explanations = new TreeMap<>();
        collect(Marsad.commandLine(NONE, language), explanations);
        return explanations;
    }

    private static void collect(CommandLine line, Map<String, String> explanations) {
        CommandSpec spec = line.getCommandSpec();
        explanations.put(
                spec.qualifiedName(), String.join("\n", spec.usageMessage().description()));
        if (spec.helpCommand()) {
            explanations.put(
                    spec.qualifiedName() + " header",
                    String.join("\n", spec.usageMessage().header()));
        }
        for (ArgSpec arg : spec.args()) {
            explanations.put(spec.qualifiedName() + " " + arg, String.join("\n", arg.description()));
        }
        line.getSubcommands().values().forEach(it -> collect(it, explanations));
    }
}
