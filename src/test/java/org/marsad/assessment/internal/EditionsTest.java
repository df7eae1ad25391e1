package org.marsad.assessment.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.marsad.WithExercise;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.followup.Score;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithExercise
class EditionsTest {
    @Autowired
    private Editions editions;

    @Autowired
    private EditionStore store;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void computingAgainGivesTheSameBytes() {
        assertThat(editions.list()).hasSize(2).allSatisfy(it -> {
            EditionStore.Stored stored = store.find(it.id()).orElseThrow();
            EditionInputs inputs = InputsDocument.read(stored.inputs());
            assertThat(InputsDocument.write(inputs)).isEqualTo(stored.inputs());
            assertThat(Freezing.results(inputs)).isEqualTo(stored.results());
            assertThat(editions.verify(it.id()).orElseThrow().holds()).isTrue();
        });
    }

    @Test
    void noticesInputsThatWereAltered() {
        EditionStore.Stored stored = store.find(latest().summary().id()).orElseThrow();
        EditionInputs inputs = InputsDocument.read(stored.inputs());
        String altered = stored.inputs().replaceFirst("\"4>4 E3 1\"", "\"NR\"");
        assertThat(altered).isNotEqualTo(stored.inputs());
        assertThat(Freezing.results(InputsDocument.read(altered))).isNotEqualTo(stored.results());
        assertThat(Sha256.hex(altered)).isNotEqualTo(stored.summary().inputsSha256());
        assertThat(inputs.expected()).hasSize(55);
    }

    @Test
    void measuresChangeAgainstTheEditionBefore() {
        List<EditionSummary> all = editions.list();
        assertThat(all.getFirst().previous()).isEqualTo(all.getLast().id());
        assertThat(all.getLast().previous()).isNull();
        Edition older = editions.find(all.getLast().id()).orElseThrow();
        assertThat(latest().previousScores()).isEqualTo(older.scores());
        assertThat(older.assessment().actions().values()).allMatch(it -> it.change() == null);
    }

    @Test
    void countsObserversNowhere() {
        Edition edition = latest();
        assertThat(edition.observers()).isEqualTo(Set.of(new PartnerCode("DZA"), new PartnerCode("LBY")));
        ActionResult result = requireNonNull(edition.assessment().actions().get("1"));
        BigFraction sum = BigFraction.ZERO;
        for (PartnerCode partner : edition.expected()) {
            Score score = edition.score("1", partner);
            sum = score == null || score.value() == null ? sum : sum.add(score.value());
        }
        assertThat(result.sum()).isEqualTo(sum);
    }

    @Test
    void refusesToChangeAnEdition() {
        String id = latest().summary().id().value();
        assertThatThrownBy(() -> jdbc.sql("update assessment.edition set cycle = 'x' where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from assessment.edition").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void saysWhyItCannotFreeze() {
        EditionSummary taken = latest().summary();
        assertThatThrownBy(() -> editions.freeze(
                        new Editions.Order(taken.id(), taken.title(), taken.cycle(), taken.asOf()), "test"))
                .isInstanceOf(UserError.class)
                .hasMessage("assessment.freeze.taken");
        assertThatThrownBy(() -> editions.freeze(
                        new Editions.Order(
                                new EditionId("other"), new LocalizedText("a", "b", "c"), "1999", taken.asOf()),
                        "test"))
                .isInstanceOf(UserError.class)
                .hasMessage("assessment.freeze.noCycle");
    }

    private Edition latest() {
        return editions.find(editions.findLatest().orElseThrow()).orElseThrow();
    }
}
