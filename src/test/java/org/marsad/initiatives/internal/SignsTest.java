package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.initiatives.Proposal;
import org.marsad.initiatives.Reason;
import org.marsad.kernel.Language;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.Texts;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.marsad.plan.TargetGroup;

/** The rules by which actions are proposed, and the files that hold them. */
class SignsTest {
    private static final List<Sign> SIGNS =
            Resource.lines("signs.tsv").stream().skip(1).map(Sign::of).toList();

    @ParameterizedTest
    @CsvSource({
        "Vocational training for youth employment, A4",
        "Formation professionnelle et emploi des jeunes, A4",
        "Protection of refugees and asylum seekers, A13",
        "Gestion intégrée des frontières, A20",
        "Retour volontaire et réintégration des migrants, A29",
        "Réduire le coût des transferts d’argent, A2",
        "Consular networks, A26",
        "Water for all, ''"
    })
    void titlesAloneAreEnough(String title, String action) {
        List<String> expected = action.isEmpty() ? List.of() : List.of(action);
        assertThat(propose(subject(title, "", Set.of())))
                .extracting(Proposal::action)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void pointsAddUpAndReasonsSayWhatWasFound() {
        Subject subject = new Subject(
                List.of("Emploi et réinsertion"),
                List.of("Appui aux moyens d’existence; état-civil"),
                Set.of("16020"),
                Set.of("TFP 2"),
                Set.of("SN", "ML"));
        Proposal proposal = propose(subject).getFirst();
        assertThat(proposal.action()).isEqualTo("A4");
        assertThat(proposal.score()).isEqualTo(50 + 37 + 20 + 15 - 40);
        assertThat(proposal.reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "sector 16020", "title Emploi", "text moyens d existence", "tag TFP 2", "against état civil");
    }

    @Test
    void wordsAreFoundOnlyTogetherAndWhole() {
        WordPlaces words = new WordPlaces(List.of("Host", "communities of the Niger"));
        assertThat(words.find(List.of(List.of("host", "communit*")))).isEmpty();
        assertThat(words.find(List.of(List.of("communit*", "of"), List.of("host"))))
                .hasValue("communities of … Host");
        assertThat(words.find(List.of(List.of("nige")))).isEmpty();
        assertThat(new WordPlaces(List.of("", "—", "e\u0301tat")).find(List.of(List.of("etat"))))
                .hasValue("e\u0301tat");
    }

    @Test
    void everySignCanBeFound() {
        Set<String> actions =
                Plan.cadiz().listActions().stream().map(Action::id).collect(Collectors.toSet());
        assertThat(SIGNS).allSatisfy(it -> {
            assertThat(actions).contains(it.action());
            assertThat(it.kind()).isIn("sector", "tag", "words-en", "words-fr", "group", "country");
            assertThat(it.points()).isBetween(-100, 100).isNotZero();
            assertComparable(it.parts().stream().flatMap(List::stream));
        });
        assertThat(SIGNS).extracting(Sign::action).containsAll(actions);
    }

    @Test
    void everyGroupCanBeFound() {
        assertThat(Resource.lines("groups.tsv"))
                .allSatisfy(it -> assertComparable(Arrays.stream(it.split("\t")[2].split(" "))));
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupHasWords(TargetGroup group) {
        assertThat(GroupWords.query(group)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASentence(Reason.Kind kind) {
        String value = kind == Reason.Kind.GROUP ? "REF" : "several";
        Reason reason = new Reason(kind, value);
        assertThat(Reason.of(reason.code())).isEqualTo(reason);
        for (Language language : Language.values()) {
            assertThat(reason.in(Texts.in(language))).isNotBlank();
        }
    }

    @Test
    void theVersionIsThatOfTheFile() throws IOException {
        assertThat(Files.readString(Path.of("src", "main", "resources", "initiatives", "signs.tsv")))
                .startsWith("# version " + Signs.VERSION + "\n");
    }

    private static void assertComparable(Stream<String> words) {
        assertThat(words).allSatisfy(it -> {
            String word = it.endsWith("*") ? it.substring(0, it.length() - 1) : it;
            assertThat(SearchText.normalise(word)).isEqualTo(word).isNotEmpty();
        });
    }

    private static List<Proposal> propose(Subject subject) {
        return Signs.propose(subject, Set.of("FR"));
    }

    private static Subject subject(String title, String description, Set<String> sectors) {
        return new Subject(List.of(title), List.of(description), sectors, Set.of(), Set.of("SN"));
    }
}
