package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * People come first in what the program says: a way of moving may be irregular, a person is never illegal. Nor are
 * smuggling (trafic de migrants) and trafficking in persons (traite) taken for one another.
 */
class PeopleFirstTest {
    private static final Pattern AVOIDED = words(
            "illegal\\s+(im|e)?migra\\w*",
            "illegals?\\b(?=\\s+(alien|person|people|worker|stay|entr|border|crossing))",
            "illegal\\s+alien\\w*",
            "aliens?\\b",
            "illegals\\b",
            "clandestine\\w*",
            "(im|é)?migr\\w+\\s+(illéga|clandestin)\\w*",
            "(personne|étranger|travailleur|entrée|séjour)\\w*\\s+(illéga|clandestin)\\w*",
            "clandestin\\w*",
            "sans[- ]papiers",
            "flu(x|ow|ows|xes)\\s+(of|de)\\s+migrants?",
            "trafficking\\s+(of|in)\\s+migrants?",
            "migrants?\\s+trafficking",
            "traite\\s+(de|des)\\s+migrants?",
            "مهاجر\\w*\\s+غير\\s+(ال)?شرعي\\w*",
            "(ال)?هجرة\\s+غير\\s+(ال)?شرعية",
            "(ال)?هجرة\\s+(ال)?سرية");

    @Test
    void theProgramPutsPeopleFirst() {
        List<Path> texts = Stream.of(
                        Sources.list(Sources.RESOURCES, ".properties"),
                        Sources.list(Sources.RESOURCES, ".tsv"),
                        Sources.list(Sources.TEMPLATES, ".jte"))
                .flatMap(List::stream)
                .toList();
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(AVOIDED.matcher(Sources.text(it)).results())
                        .extracting(found -> found.group())
                        .as("words in %s", it)
                        .isEmpty());
    }

    @Test
    void knowsWhatToAvoid() {
        assertThat("Illegal migrants; les migrants clandestins; illegal border crossing; الهجرة غير الشرعية")
                .containsPattern(AVOIDED);
        assertThat("irregular migration; un accord illégal; trafic de migrants; الهجرة غير النظامية")
                .doesNotContainPattern(AVOIDED);
    }

    private static Pattern words(String... patterns) {
        return Pattern.compile(
                Stream.of(patterns).collect(Collectors.joining("|", "(?<![\\p{L}])(?:", ")")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
