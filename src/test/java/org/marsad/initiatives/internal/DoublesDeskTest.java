package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.Decided;
import org.marsad.initiatives.Decider;
import org.marsad.initiatives.Verdict;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.dao.DataAccessException;

/** What people decide about doubles, and the records that follow from it. */
class DoublesDeskTest {
    private final TestDoubles doubles = new TestDoubles();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        doubles.close();
    }

    @BeforeEach
    void takeIn() {
        doubles.takeIn(folder, "a", "A", "One", "B", "Two", "C", "Three", "D", "Four");
    }

    @Test
    void aChainIsOneRecord() {
        doubles.same("B", "C");
        assertThat(doubles.heads()).isEqualTo(Map.of("C", "B"));
        doubles.same("C", "A");
        assertThat(doubles.heads()).isEqualTo(Map.of("B", "A", "C", "A"));
        doubles.undo("A", "C");
        assertThat(doubles.heads()).isEqualTo(Map.of("C", "B"));
        doubles.undo("B", "C");
        assertThat(doubles.heads()).isEmpty();
    }

    @Test
    void aRecordStaysOneWhileAnotherDecisionJoinsIt() {
        doubles.same("A", "B");
        doubles.same("B", "C");
        doubles.same("A", "C");
        doubles.undo("A", "B");
        assertThat(doubles.heads()).isEqualTo(Map.of("B", "A", "C", "A"));
    }

    @Test
    void whatIsOneRecordIsNotKeptApartBeforeThatIsUndone() {
        doubles.same("A", "B");
        doubles.same("B", "C");
        refused(() -> doubles.apart("A", "C"), "initiatives.doubles.error.together");
        doubles.undo("B", "C");
        doubles.apart("A", "C");
        refused(() -> doubles.same("B", "C"), "initiatives.doubles.error.apart");
        doubles.undo("A", "C");
        doubles.same("B", "C");
        assertThat(doubles.heads()).isEqualTo(Map.of("B", "A", "C", "A"));
    }

    @Test
    void aDoubleClickDecidesOnce() {
        doubles.same("A", "B");
        doubles.same("B", "A");
        assertThat(decided()).containsExactly("A B SAME true");
        long decision = doubles.desk
                .listDecisions(TestDoubles.OFFICER, null, 1)
                .getFirst()
                .id();
        doubles.desk.undo(decision, "a mistake", TestDoubles.OFFICER);
        doubles.desk.undo(decision, "a mistake", TestDoubles.OFFICER);
        assertThat(decided()).containsExactly("A B UNDONE false", "A B SAME false");
        doubles.same("A", "B");
        refused(() -> doubles.desk.undo(decision, "", TestDoubles.OFFICER), "initiatives.doubles.error.decided");
    }

    @Test
    void whoeverComesSecondWithAnotherOpinionIsTold() {
        doubles.apart("A", "B");
        refused(() -> doubles.same("A", "B"), "initiatives.doubles.error.decided");
        assertThat(decided()).containsExactly("A B APART true");
    }

    @Test
    void atOnceOneDecidesAfterTheOther() throws Exception {
        List<Callable<String>> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(() -> attempt(() -> doubles.same("A", "B")));
            people.add(() -> attempt(() -> doubles.same("B", "C")));
            people.add(() -> attempt(() -> doubles.apart("A", "C")));
        }
        List<String> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            for (Future<String> answer : threads.invokeAll(people)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).allMatch(it -> it.matches("done|together|apart"));
        assertThat(doubles.desk.listDecisions(TestDoubles.OFFICER, null, 10))
                .hasSize(2)
                .allMatch(Decided::standing);
        assertThat(doubles.heads()).hasSizeBetween(1, 2);
    }

    @Test
    void whatIsDecidedIsProposedNoMore() {
        doubles.propose("A", "B", 90);
        doubles.propose("B", "C", 80);
        doubles.propose("A", "C", 70);
        doubles.propose("C", "D", 60);
        assertThat(doubles.proposed(null)).containsExactly("A B", "B C", "A C", "C D");
        doubles.same("A", "B");
        assertThat(doubles.proposed(null)).containsExactly("B C", "A C", "C D");
        doubles.apart("A", "C");
        assertThat(doubles.proposed(null)).containsExactly("C D");
        doubles.same("C", "D");
        assertThat(doubles.proposed(null)).isEmpty();
        doubles.undo("A", "C");
        assertThat(doubles.proposed(null)).containsExactly("B C", "A C");
        doubles.undo("A", "B");
        assertThat(doubles.proposed(null)).containsExactly("A B", "B C", "A C");
    }

    @Test
    void aDecisionStaysWhenANewerFileComes() {
        doubles.same("A", "B");
        doubles.takeIn(folder, "a", "A", "One", "B", "Two, second phase");
        assertThat(doubles.heads()).isEqualTo(Map.of("B", "A"));
        doubles.takeIn(folder, "a", "B", "Two, second phase");
        assertThat(doubles.heads()).as("A is gone").isEqualTo(Map.of("B", "A"));
    }

    @Test
    void eachDecidesOnlyAboutTheirCountry() {
        Decider elsewhere = new Decider(7, "focal-point SEN", Set.of("SN"));
        assertThatThrownBy(() -> doubles.desk.decide(doubles.key("A"), doubles.key("B"), Verdict.SAME, "", elsewhere))
                .isInstanceOf(ForbiddenException.class);
        doubles.propose("A", "B", 90);
        assertThat(doubles.proposed("SN")).isEmpty();
        doubles.imports
                .jdbc
                .sql("update initiatives.initiative\nset countries = array['SN']\nwhere identifier in ('A', 'B')")
                .update();
        assertThat(doubles.proposed("SN")).containsExactly("A B");
        doubles.desk.decide(doubles.key("A"), doubles.key("B"), Verdict.SAME, " seen ", elsewhere);
        assertThat(doubles.desk.listDecisions(elsewhere, null, 5))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.why() + it.actor() + it.account()).isEqualTo("seenfocal-point SEN7"));
        assertThat(doubles.desk.listDecisions(new Decider(8, "focal-point MLI", Set.of("ML")), null, 5))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNotDecided() {
        assertThatThrownBy(() -> doubles.desk.decide(doubles.key("A"), 99_999, Verdict.SAME, "", TestDoubles.OFFICER))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doubles.desk.undo(99_999, "", TestDoubles.OFFICER))
                .isInstanceOf(NotFoundException.class);
        refused(
                () -> doubles.desk.decide(
                        doubles.key("A"), doubles.key("B"), Verdict.SAME, "x".repeat(1_001), TestDoubles.OFFICER),
                "initiatives.doubles.error.long");
        assertThat(decided()).isEmpty();
    }

    @Test
    void decisionsAreNeverChanged() {
        doubles.same("A", "B");
        assertThatThrownBy(() -> doubles.imports
                        .jdbc
                        .sql("update initiatives.decision set verdict = 'apart'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    private List<String> decided() {
        return doubles.desk.listDecisions(TestDoubles.OFFICER, null, 10).stream()
                .map(it -> it.one().summary().identifier() + " "
                        + it.other().summary().identifier() + " " + it.verdict() + " " + it.standing())
                .toList();
    }

    private static AbstractThrowableAssert<?, ?> refused(Runnable act, String key) {
        return assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        UserError.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private static String attempt(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (UserError e) {
            return e.key().substring(e.key().lastIndexOf('.') + 1);
        }
    }
}
