package org.marsad.practices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.practices.internal.PracticeScene.FOCAL;
import static org.marsad.practices.internal.PracticeScene.OFFICER;
import static org.marsad.practices.internal.PracticeScene.OTHER_PEER;
import static org.marsad.practices.internal.PracticeScene.PEER;
import static org.marsad.practices.internal.PracticeScene.SPAIN;
import static org.marsad.practices.internal.PracticeScene.done;
import static org.marsad.practices.internal.PracticeScene.sheet;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Thresholds;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.Reuse;
import org.marsad.practices.Sheet;

/** What is counted of practices, from real ones. */
class PracticeIndicatorsTest {
    private final PracticeScene scene = new PracticeScene();

    @Test
    void nothingIsKnownBeforeTheFirstIsHandedIn() {
        scene.draft(sheet("Guichet", "1"));
        assertThat(scene.indicators.measure()).isEmpty();
    }

    @Test
    void sharedReviewedAndReusedAreThreeCounts() {
        scene.submitted(sheet("Un", "2"));
        Practice two = scene.accepted(sheet("Deux", "2"));
        scene.reuses.record(two.id(), SPAIN, new Reuse.Told(2026, "Tout.", "", "fr", null), PEER);
        assertThat(counts())
                .containsEntry("P05 ALL 2026", 2L)
                .containsEntry("P05 AFRICA 2026", 2L)
                .containsEntry("P05 EUROPE 2026", 0L)
                .containsEntry("P05 REVIEWED 2026", 1L)
                .containsEntry("P05 REUSED 2026", 0L);
        scene.reuses.confirm(scene.reuses.list(two.id()).getFirst().id(), OTHER_PEER);
        assertThat(counts()).containsEntry("P05 REUSED 2026", 1L);
        scene.drafts.withdraw(two.id(), Seen.of(two), "Double.", FOCAL);
        assertThat(counts())
                .containsEntry("P05 ALL 2026", 1L)
                .containsEntry("P05 REVIEWED 2026", 0L)
                .containsEntry("P05 REUSED 2026", 0L);
    }

    @Test
    void onlyWhatIsAcceptedCountsForItsActionAndAddsUp() {
        scene.accepted(sheet("Un", "1"));
        scene.accepted(sheet("Deux", "1", "19", "23", "26"));
        scene.accepted(withoutWomen(sheet("Trois", "19")));
        scene.submitted(sheet("Quatre", "1", "19", "23", "26"));
        assertThat(counts())
                .containsEntry("A01.3 ALL 2026", 2L)
                .containsEntry("A19.3 ALL 2026", 1L)
                .containsEntry("A23.1 ALL 2026", 1L)
                .containsEntry("A26.4 ALL 2026", 1L)
                .containsEntry("A26.4 AFRICA 2026", 1L)
                .containsEntry("A26.4 EUROPE 2026", 0L);
        scene.clock.set("2027-02-01T10:00:00Z");
        scene.accepted(sheet("Cinq", "1"));
        assertThat(counts())
                .containsEntry("A01.3 ALL 2026", 2L)
                .containsEntry("A01.3 ALL 2027", 3L)
                .containsEntry("P05 ALL 2026", 4L)
                .containsEntry("P05 ALL 2027", 1L);
    }

    @Test
    void aPracticeCountsInTheYearOfEachStep() {
        scene.clock.set("2026-12-31T23:00:00Z");
        Practice practice = scene.submitted(sheet("Un", "1"));
        scene.clock.set("2027-01-02T10:00:00Z");
        Practice first = done(scene.reviews.accept(practice.id(), Seen.of(practice), OFFICER));
        scene.clock.set("2028-01-02T10:00:00Z");
        Practice next = done(scene.drafts.correct(first.id(), Seen.of(first), FOCAL));
        next = done(scene.drafts.save(next.id(), Seen.of(next), sheet("Un, corrigé", "1"), FOCAL));
        next = done(scene.drafts.submit(next.id(), Seen.of(next), FOCAL));
        done(scene.reviews.accept(next.id(), Seen.of(next), PEER));
        assertThat(counts())
                .containsEntry("P05 ALL 2026", 1L)
                .containsEntry("P05 REVIEWED 2026", 0L)
                .containsEntry("P05 REVIEWED 2027", 1L)
                .containsEntry("P05 REVIEWED 2028", 0L)
                .containsEntry("A01.3 ALL 2026", 0L)
                .containsEntry("A01.3 ALL 2028", 1L);
    }

    @Test
    void practicesAreNoPeopleAndNoneIsHidden() {
        assertThat(scene.indicators.indicators())
                .allMatch(it -> Thresholds.of(Framework.newest().find(it).orElseThrow()) == 0);
    }

    private Map<String, Long> counts() {
        return scene.indicators.measure().stream()
                .collect(Collectors.toMap(
                        it -> it.indicator() + " " + it.area() + " " + it.period(), Measurement::part));
    }

    private static Sheet withoutWomen(Sheet it) {
        return new Sheet(
                it.title(),
                it.language(),
                it.done(),
                it.obstacles(),
                it.obstacle(),
                it.result(),
                it.groups(),
                ForWomen.UNKNOWN,
                "",
                it.evaluated(),
                it.evaluation(),
                it.actions(),
                it.since(),
                it.source(),
                it.initiative());
    }
}
