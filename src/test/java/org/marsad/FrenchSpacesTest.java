package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French signs keep to their words: no line of a page ends with « or begins with » : ; ! ? %. */
class FrenchSpacesTest {
    private static final Pattern PLAIN = Pattern.compile("« | [»:;!?%](?![\\w=:/])");

    @Test
    void spacesAtFrenchSignsDoNotBreak() {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).noneMatch(PLAIN.asPredicate()));
    }

    @Test
    void plainSpacesAreFoundAndAddressesAreNot() {
        assertThat(List.of("dit « ici", "ici »", "Note : 3", "vrai ?", "5 %, puis"))
                .allMatch(PLAIN.asPredicate());
        assertThat(List.of("dit «\u00a0ici\u00a0»", "12:30", "?lang=fr", "avec ?lang=fr"))
                .noneMatch(PLAIN.asPredicate());
    }

    /** French sentences, and tables, whose lines hold all three languages; English and Arabic have no such spaces. */
    private static List<Path> texts() {
        return Stream.concat(
                        Sources.list(Sources.RESOURCES, "_fr.properties").stream(),
                        Sources.list(Sources.RESOURCES, ".tsv").stream())
                .toList();
    }

    private static List<String> lines(Path file) {
        return Sources.text(file).lines().filter(it -> !it.startsWith("#")).toList();
    }
}
