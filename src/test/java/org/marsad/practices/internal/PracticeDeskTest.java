package org.marsad.practices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.practices.internal.PracticeScene.CONTRIBUTOR;
import static org.marsad.practices.internal.PracticeScene.DEPUTY;
import static org.marsad.practices.internal.PracticeScene.FOCAL;
import static org.marsad.practices.internal.PracticeScene.LEAD;
import static org.marsad.practices.internal.PracticeScene.OFFICER;
import static org.marsad.practices.internal.PracticeScene.PEER;
import static org.marsad.practices.internal.PracticeScene.SENEGAL;
import static org.marsad.practices.internal.PracticeScene.bare;
import static org.marsad.practices.internal.PracticeScene.done;
import static org.marsad.practices.internal.PracticeScene.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.practices.Fault;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.PracticeFilter;
import org.marsad.practices.PracticeState;
import org.marsad.practices.Sheet;
import org.marsad.practices.Step;
import org.marsad.web.ForbiddenException;
import org.springframework.dao.DataAccessException;

/** Writing, handing in, correcting and withdrawing, on a real database. */
class PracticeDeskTest {
    private final PracticeScene scene = new PracticeScene();

    @Test
    void aDraftKeepsWhatWasWrittenAndIsSeenByNobodyElse() {
        Practice draft = scene.draft(sheet("Guichet", "1"));
        assertThat(draft.sheet()).isEqualTo(sheet("Guichet", "1"));
        assertThat(draft.state()).isEqualTo(PracticeState.DRAFT);
        assertThat(scene.library.list(PracticeFilter.ALL, null, 9)).isEmpty();
        assertThat(scene.library.find(draft.id())).isEmpty();
        assertThat(scene.drafts.list(SENEGAL)).containsExactly(draft);
    }

    @Test
    void whatIsMissingIsSaidAllAtOnceAndTheDraftStays() {
        Practice draft = scene.draft(bare("Guichet"));
        Outcome outcome = scene.drafts.submit(draft.id(), Seen.of(draft), FOCAL);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Faulty.class, it -> {
            assertThat(it.saved()).isTrue();
            assertThat(it.faults())
                    .extracting(Fault::field)
                    .containsExactly(
                            "actions", "done", "obstacles", "obstacle", "result", "women", "evaluated", "since");
        });
        assertThat(scene.drafts.find(draft.id())).contains(draft);
    }

    @Test
    void yesNeedsItsWordsAndItsLink() {
        Sheet all = sheet("Guichet", "1");
        Sheet half = new Sheet(
                all.title(),
                "fr",
                all.done(),
                all.obstacles(),
                all.obstacle(),
                all.result(),
                all.groups(),
                all.women(),
                "",
                true,
                null,
                all.actions(),
                all.since(),
                null,
                null);
        Practice draft = scene.draft(half);
        assertThat(scene.drafts.submit(draft.id(), Seen.of(draft), FOCAL))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        it -> assertThat(it.faults())
                                .extracting(Fault::field)
                                .containsExactly("womenWords", "evaluation"));
    }

    @Test
    void whatCantBeTakenIsRefusedWithASentence() {
        Sheet all = sheet("Guichet", "1", "99");
        Sheet wrong = new Sheet(
                "",
                "français",
                "Passport number: A12345678, born 1 March 1990",
                all.obstacles(),
                "x".repeat(4001),
                all.result(),
                all.groups(),
                all.women(),
                all.womenWords(),
                true,
                "javascript:alert(1)",
                all.actions(),
                2060,
                "https://example.org/a b",
                12345L);
        assertThat(scene.drafts.begin(SENEGAL, wrong, FOCAL))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        it -> assertThat(it.faults())
                                .extracting(Fault::key)
                                .containsExactly(
                                        "practices.fault.title",
                                        "practices.fault.language",
                                        "practices.fault.personal",
                                        "practices.fault.long",
                                        "practices.fault.link",
                                        "practices.fault.link",
                                        "practices.fault.year",
                                        "practices.fault.actions",
                                        "practices.fault.initiative"));
        assertThat(scene.drafts.list(SENEGAL)).isEmpty();
    }

    @Test
    void nobodyOverwritesWhatTheyDidNotSee() {
        Practice draft = scene.draft(sheet("Guichet", "1"));
        Practice second = done(scene.drafts.save(draft.id(), Seen.of(draft), sheet("Second", "1"), DEPUTY));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.authors()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(scene.drafts.save(draft.id(), Seen.of(draft), sheet("Third", "1"), FOCAL))
                .isEqualTo(new Outcome.Overtaken(second));
        assertThat(scene.drafts.save(draft.id(), Seen.of(draft), sheet("Second", "1"), FOCAL))
                .as("the same words lose nothing")
                .isEqualTo(new Outcome.Done(second));
        assertThat(scene.drafts.submit(draft.id(), Seen.of(draft), FOCAL)).isEqualTo(new Outcome.Overtaken(second));
    }

    @Test
    void handingInTwiceIsHandingInOnce() {
        Practice practice = scene.submitted(sheet("Guichet", "1"));
        assertThat(done(scene.drafts.submit(practice.id(), new Seen(1, 1), FOCAL)))
                .isEqualTo(practice);
        assertThat(scene.drafts.save(practice.id(), Seen.of(practice), sheet("Late", "1"), FOCAL))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(scene.drafts.listSteps(practice.id())).extracting(Step::kind).containsExactly(Step.Kind.SUBMITTED);
    }

    @Test
    void writingIsForTheOwnCountryAndTheDelegatedActions() {
        assertThatThrownBy(() -> scene.drafts.begin(SENEGAL, sheet("Guichet", "1"), PEER))
                .isInstanceOfSatisfying(
                        ForbiddenException.class, it -> assertThat(it.key()).isEqualTo("practices.refused.notYours"));
        assertThatThrownBy(() -> scene.drafts.begin(SENEGAL, sheet("Guichet", "1"), OFFICER))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> scene.drafts.begin(SENEGAL, sheet("Guichet", "1", "12"), CONTRIBUTOR))
                .isInstanceOfSatisfying(
                        ForbiddenException.class, it -> assertThat(it.key()).isEqualTo("practices.refused.actions"));
        Practice own = done(scene.drafts.begin(SENEGAL, sheet("Guichet", "1", "2"), CONTRIBUTOR));
        assertThatThrownBy(() -> scene.drafts.save(own.id(), Seen.of(own), sheet("Guichet", "12"), CONTRIBUTOR))
                .isInstanceOf(ForbiddenException.class);
        Practice others = scene.draft(sheet("Autre", "12"));
        assertThatThrownBy(() -> scene.drafts.save(others.id(), Seen.of(others), sheet("Autre", "1"), CONTRIBUTOR))
                .isInstanceOf(ForbiddenException.class);
        assertThat(done(scene.drafts.submit(own.id(), Seen.of(own), CONTRIBUTOR))
                        .state())
                .isEqualTo(PracticeState.SUBMITTED);
    }

    @Test
    void aCorrectionIsANewVersionAndTheAcceptedOneStaysPublicMeanwhile() {
        Practice first = scene.accepted(sheet("Guichet", "1"));
        Practice next = done(scene.drafts.correct(first.id(), Seen.of(first), FOCAL));
        assertThat(next.version()).isEqualTo(2);
        assertThat(done(scene.drafts.correct(first.id(), Seen.of(first), FOCAL)))
                .isEqualTo(next);
        next = done(scene.drafts.save(next.id(), Seen.of(next), sheet("Guichet corrigé", "1"), FOCAL));
        next = done(scene.drafts.submit(next.id(), Seen.of(next), FOCAL));
        assertThat(titles()).containsExactly("Guichet");
        Practice accepted = done(scene.reviews.accept(next.id(), Seen.of(next), PEER));
        assertThat(titles()).containsExactly("Guichet corrigé");
        assertThat(accepted.sharedAt()).isEqualTo(first.sharedAt());
        assertThat(scene.library.listSteps(first.id()))
                .extracting(Step::version, Step::kind)
                .extracting(Object::toString)
                .containsExactly(
                        "(1, SUBMITTED)", "(1, ACCEPTED)", "(2, CORRECTED)", "(2, SUBMITTED)", "(2, ACCEPTED)");
    }

    @Test
    void whatIsWithdrawnIsShownNoMoreAndKeptWithItsReason() {
        Practice practice = scene.accepted(sheet("Guichet", "1"));
        assertThat(scene.drafts.withdraw(practice.id(), Seen.of(practice), " ", FOCAL))
                .isInstanceOf(Outcome.Faulty.class);
        assertThatThrownBy(() -> scene.drafts.withdraw(practice.id(), Seen.of(practice), "Fermé.", OFFICER))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> scene.drafts.withdraw(practice.id(), Seen.of(practice), "Fermé.", CONTRIBUTOR))
                .isInstanceOf(ForbiddenException.class);
        done(scene.drafts.withdraw(practice.id(), Seen.of(practice), "Fermé.", LEAD));
        assertThat(titles()).isEmpty();
        assertThat(scene.library.find(practice.id()).orElseThrow().withdrawal())
                .satisfies(it -> assertThat(it).hasFieldOrPropertyWithValue("why", "Fermé."));
        assertThat(scene.drafts.correct(practice.id(), Seen.of(practice), FOCAL))
                .isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void theDatabaseKeepsWhatWasAccepted() {
        Practice practice = scene.accepted(sheet("Guichet", "1"));
        for (String change : List.of(
                "update practices.version set title = 'Other'",
                "delete from practices.version",
                "update practices.step set why = 'Other'",
                "delete from practices.practice")) {
            assertThatThrownBy(() -> scene.jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(scene.library.find(practice.id())).isPresent();
    }

    @Test
    void aWordInOneLanguageFindsATextInAnother() {
        Practice practice = scene.accepted(sheet("Guichet mobile", "1"));
        for (String words : List.of("GUICHET", "diaspora trust", "confiance mobile", "الثقة", "Sénégal", "Senegal")) {
            assertThat(scene.library.list(words(words), null, 9)).as(words).containsExactly(practice);
        }
        assertThat(scene.library.list(words("passeport"), null, 9)).isEmpty();
        assertThat(scene.library.list(words("100%"), null, 9)).isEmpty();
    }

    @Test
    void everyFilterNarrowsAndPagesGoOn() {
        Practice one = scene.accepted(sheet("Un", "1"));
        Practice two = scene.accepted(sheet("Deux", "2", "19"));
        assertThat(found(new PracticeFilter(null, "19", null, null, null, null, null)))
                .containsExactly(two);
        assertThat(found(new PracticeFilter(null, null, "1", null, null, null, null)))
                .containsExactly(two, one);
        assertThat(found(new PracticeFilter(null, "1", "3", null, null, null, null)))
                .isEmpty();
        assertThat(found(new PracticeFilter(null, null, null, PracticeScene.SPAIN, null, null, null)))
                .isEmpty();
        assertThat(found(new PracticeFilter(null, null, null, SENEGAL, Obstacle.LAW, null, false)))
                .containsExactly(two, one);
        assertThat(found(new PracticeFilter(null, null, null, null, Obstacle.MONEY, null, null)))
                .isEmpty();
        assertThat(found(new PracticeFilter(null, null, null, null, null, null, true)))
                .isEmpty();
        assertThat(scene.library.list(PracticeFilter.ALL, two.id(), 9)).containsExactly(one);
        assertThat(scene.library.countObstacles().get("19")).containsEntry(Obstacle.TRUST, 1L);
    }

    private List<Practice> found(PracticeFilter filter) {
        return scene.library.list(filter, null, 9);
    }

    private List<String> titles() {
        return found(PracticeFilter.ALL).stream().map(it -> it.sheet().title()).toList();
    }

    private static PracticeFilter words(String words) {
        return new PracticeFilter(words, null, null, null, null, null, null);
    }
}
