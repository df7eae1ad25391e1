package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.followup.Change;
import org.marsad.followup.Filled;
import org.marsad.followup.Question;
import org.marsad.followup.Questionnaire;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form that came back changes, and what it leaves alone. */
class TypedTest {
    private static final Map<String, String> TEXT = Map.of("text", "A decree.\nA plan.", "language", "en");

    private final Filled filled = new Filled();
    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    @Test
    void whatIsNotOnTheFormIsNotRead() {
        form.add("Q3.text", "Nobody asked");
        assertThat(Typed.read(question("Q3"), form)).isEmpty();
    }

    @Test
    void whatWasCarriedOverStaysUnconfirmedUntilSomebodySaysSo() {
        filled.carry("1", "Q3", TEXT);
        send("Q3", 1, Map.of("text", " A decree.\r\nA plan. ", "language", "en"));
        assertThat(change("Q3", TEXT, false)).isEmpty();
        assertThat(change("Q3", TEXT, true)).contains(new Change("1", "Q3", 1, TEXT));
        form.add("confirm.Q3", "1");
        assertThat(change("Q3", TEXT, false)).contains(new Change("1", "Q3", 1, TEXT));
    }

    @Test
    void aConfirmedAnswerIsNotConfirmedAgain() {
        filled.confirm("1", "Q3", TEXT);
        send("Q3", 1, TEXT);
        assertThat(change("Q3", TEXT, true)).isEmpty();
    }

    @Test
    void aLanguageAloneIsNoAnswer() {
        send("Q3", 0, Map.of("text", "", "language", "fr"));
        assertThat(change("Q3", Map.of(), false)).isEmpty();
    }

    @Test
    void partnersAreComparedWithoutOrder() {
        filled.confirm("1", "Q6", Map.of("partners", "ESP MLI"));
        form.add("seen.Q6", "1");
        form.put("Q6.partners", List.of("MLI", "ESP"));
        assertThat(change("Q6", Map.of("partners", "ESP MLI"), false)).isEmpty();
        form.put("Q6.partners", List.of("MLI"));
        assertThat(change("Q6", Map.of("partners", "ESP MLI"), false))
                .map(Change::values)
                .contains(Map.of("partners", "MLI"));
    }

    @Test
    void whoHasSeenTheOthersVersionWritesOverIt() {
        filled.confirm("1", "Q3", TEXT);
        send("Q3", 1, Map.of("text", "Mine", "language", "en"));
        form.add("keep.Q3", "4");
        assertThat(change("Q3", TEXT, false)).map(Change::seen).contains(4);
        form.add("take.Q3", "4");
        assertThat(change("Q3", TEXT, false)).isEmpty();
    }

    @Test
    void aFileCanBeTakenOut() {
        Map<String, String> before = Map.of("1.document", "7", "1.title", "Decree", "1.language", "en");
        filled.confirm("1", "Q8", before);
        send("Q8", 1, before);
        form.add("Q8.1.document.remove", "1");
        assertThat(change("Q8", before, false))
                .map(Change::values)
                .contains(Map.of("1.title", "Decree", "1.language", "en"));
    }

    private void send(String code, int seen, Map<String, String> values) {
        form.add("seen." + code, Integer.toString(seen));
        values.forEach((place, value) -> form.add(code + "." + place, value));
    }

    private Optional<Change> change(String code, Map<String, String> before, boolean all) {
        return Typed.read(question(code), form).orElseThrow().change(filled.draft(), before, all);
    }

    private static Question question(String code) {
        return Questionnaire.version(1).find("1", code).orElseThrow();
    }
}
