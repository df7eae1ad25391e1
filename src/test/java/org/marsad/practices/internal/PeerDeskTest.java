package org.marsad.practices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.practices.internal.PracticeScene.CONTRIBUTOR;
import static org.marsad.practices.internal.PracticeScene.DEPUTY;
import static org.marsad.practices.internal.PracticeScene.FOCAL;
import static org.marsad.practices.internal.PracticeScene.LEAD;
import static org.marsad.practices.internal.PracticeScene.OFFICER;
import static org.marsad.practices.internal.PracticeScene.OTHER_PEER;
import static org.marsad.practices.internal.PracticeScene.PEER;
import static org.marsad.practices.internal.PracticeScene.REFERENCE;
import static org.marsad.practices.internal.PracticeScene.SENEGAL;
import static org.marsad.practices.internal.PracticeScene.SPAIN;
import static org.marsad.practices.internal.PracticeScene.done;
import static org.marsad.practices.internal.PracticeScene.person;
import static org.marsad.practices.internal.PracticeScene.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.PracticeState;
import org.marsad.practices.Reuse;
import org.marsad.practices.Step;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;

/** Four eyes: who accepts, who may not, and who confirms that a practice was used. */
class PeerDeskTest {
    private static final Reuse.Told TOLD = new Reuse.Told(2026, "Les horaires du soir.", "", "fr", null);

    private final PracticeScene scene = new PracticeScene();

    @Test
    void everyPeerMayAcceptAndItIsKnownInWhichRole() {
        for (Person peer : List.of(PEER, REFERENCE, OFFICER, LEAD)) {
            Practice practice = scene.submitted(sheet("Guichet", "1"));
            assertThat(scene.reviews.listWaiting(peer)).containsExactly(practice);
            assertThat(done(scene.reviews.accept(practice.id(), Seen.of(practice), peer))
                            .state())
                    .isEqualTo(PracticeState.ACCEPTED);
            assertThat(scene.library.listSteps(practice.id()).getLast().role())
                    .isEqualTo(peer.mandates().getFirst().role());
        }
    }

    @Test
    void nobodyAcceptsTheirOwnNorTheirCountrys() {
        Practice practice = scene.submitted(sheet("Guichet", "1"));
        refuses(practice, FOCAL, "practices.refused.own");
        refuses(practice, DEPUTY, "practices.refused.ownCountry");
        refuses(practice, CONTRIBUTOR, "practices.refused.ownCountry");
        refuses(practice, person(9, Role.REFERENCE_COUNTRY, SENEGAL, "1", Set.of()), "practices.refused.ownCountry");
        refuses(practice, person(9, Role.COMMITTEE_MEMBER, SENEGAL, null, Set.of()), "practices.refused.ownCountry");
    }

    @Test
    void whoWroteOnItAndJoinedTheSecretariatStillMayNot() {
        Practice practice = scene.submitted(sheet("Guichet", "1"));
        refuses(practice, person(1, Role.SECRETARIAT_LEAD, null, null, Set.of()), "practices.refused.own");
        Mandate officer = OFFICER.mandates().getFirst();
        Mandate member = new Mandate(
                9, 7, Role.COMMITTEE_MEMBER, SENEGAL, null, Set.of(), false, LocalDate.of(2026, 1, 1), null);
        refuses(practice, new Person(OFFICER.account(), List.of(officer, member)), "practices.refused.ownCountry");
    }

    @Test
    void whoIsNoPeerMayNot() {
        Practice practice = scene.submitted(sheet("Guichet", "1"));
        refuses(practice, person(9, Role.REFERENCE_COUNTRY, SPAIN, "2", Set.of()), "practices.refused.noPeer");
        refuses(practice, person(9, Role.CONTRIBUTOR, SPAIN, null, Set.of("1")), "practices.refused.noPeer");
        refuses(practice, person(9, Role.EVALUATOR, null, null, Set.of()), "practices.refused.noPeer");
        refuses(practice, person(9, Role.COMMITTEE_MEMBER, SPAIN, null, Set.of()), "practices.refused.noPeer");
    }

    @Test
    void aDraftIsNotDecidedOn() {
        Practice draft = scene.draft(sheet("Guichet", "1"));
        assertThat(scene.reviews.accept(draft.id(), Seen.of(draft), PEER)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(scene.reviews.listWaiting(PEER)).isEmpty();
        assertThatThrownBy(() -> scene.reviews.accept(999, new Seen(1, 1), PEER))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void givenBackWithAReasonItIsWrittenOnAndHandedInAgain() {
        Practice practice = scene.submitted(sheet("Guichet", "1"));
        assertThat(scene.reviews.giveBack(practice.id(), Seen.of(practice), " ", PEER))
                .isInstanceOf(Outcome.Faulty.class);
        Practice back = done(scene.reviews.giveBack(practice.id(), Seen.of(practice), "Quel texte de loi ?", PEER));
        assertThat(back.state()).isEqualTo(PracticeState.RETURNED);
        Step last = scene.drafts.listSteps(back.id()).getLast();
        assertThat(last.why()).isEqualTo("Quel texte de loi ?");
        assertThat(last.partner()).isEqualTo(SPAIN);
        Practice again = done(scene.drafts.submit(back.id(), Seen.of(back), FOCAL));
        assertThat(done(scene.reviews.accept(again.id(), Seen.of(again), OTHER_PEER))
                        .state())
                .isEqualTo(PracticeState.ACCEPTED);
    }

    @Test
    void ofTwoAtOnceOneDecides() throws Exception {
        Practice practice = scene.submitted(sheet("Guichet", "1"));
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome>> clicks = List.of(
                    () -> scene.reviews.accept(practice.id(), Seen.of(practice), PEER),
                    () -> scene.reviews.giveBack(practice.id(), Seen.of(practice), "Pas encore.", OFFICER));
            for (Future<Outcome> click : threads.invokeAll(clicks)) {
                done += click.get() instanceof Outcome.Done ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(scene.drafts.listSteps(practice.id())).hasSize(2);
    }

    @Test
    void anotherCountryTellsWhatItUsedAndASecondPersonConfirms() {
        Practice practice = scene.accepted(sheet("Guichet", "1"));
        assertThat(scene.reuses.record(practice.id(), SPAIN, TOLD, PEER)).isEmpty();
        assertThat(scene.reuses.record(practice.id(), SPAIN, TOLD, OTHER_PEER)).hasSize(1);
        Reuse told = scene.reuses.list(practice.id()).getFirst();
        assertThat(scene.library.listReuses(List.of(practice.id()))).isEmpty();
        assertThat(scene.reuses.listWaiting(PEER)).isEmpty();
        assertThat(scene.reuses.listWaiting(OTHER_PEER)).containsExactly(told);
        for (Person other : List.of(PEER, FOCAL, REFERENCE)) {
            assertThatThrownBy(() -> scene.reuses.confirm(told.id(), other)).isInstanceOf(ForbiddenException.class);
        }
        scene.reuses.confirm(told.id(), OTHER_PEER);
        scene.reuses.confirm(told.id(), OFFICER);
        assertThat(scene.library.listReuses(List.of(practice.id()))).hasSize(1);
        assertThatThrownBy(() -> scene.reuses.takeBack(told.id(), FOCAL)).isInstanceOf(ForbiddenException.class);
        scene.reuses.takeBack(told.id(), PEER);
        assertThat(scene.library.listReuses(List.of(practice.id()))).isEmpty();
        assertThat(scene.reuses.record(practice.id(), SPAIN, TOLD, PEER))
                .as("told again")
                .isEmpty();
    }

    @Test
    void nobodyReusesTheirOwnOrForOthers() {
        Practice practice = scene.accepted(sheet("Guichet", "1"));
        assertThatThrownBy(() -> scene.reuses.record(practice.id(), SENEGAL, TOLD, FOCAL))
                .isInstanceOfSatisfying(
                        ForbiddenException.class, it -> assertThat(it.key()).isEqualTo("practices.refused.ownReuse"));
        assertThatThrownBy(() -> scene.reuses.record(practice.id(), SPAIN, TOLD, FOCAL))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> scene.reuses.record(practice.id(), SPAIN, TOLD, OFFICER))
                .isInstanceOf(ForbiddenException.class);
        Practice waiting = scene.submitted(sheet("Autre", "1"));
        assertThatThrownBy(() -> scene.reuses.record(waiting.id(), SPAIN, TOLD, PEER))
                .isInstanceOf(NotFoundException.class);
        assertThat(scene.reuses.record(practice.id(), SPAIN, new Reuse.Told(1800, "", "", "x", "ftp://x"), PEER))
                .hasSize(4);
    }

    private void refuses(Practice practice, Person person, String key) {
        for (boolean accepts : List.of(true, false)) {
            assertThatThrownBy(() -> {
                        if (accepts) {
                            scene.reviews.accept(practice.id(), Seen.of(practice), person);
                        } else {
                            scene.reviews.giveBack(practice.id(), Seen.of(practice), "Non.", person);
                        }
                    })
                    .isInstanceOfSatisfying(
                            ForbiddenException.class, it -> assertThat(it.key()).isEqualTo(key));
        }
        assertThat(scene.drafts.find(practice.id())).contains(practice);
    }
}
