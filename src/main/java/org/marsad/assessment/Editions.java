package org.marsad.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/** The frozen editions. One is never changed or removed. */
public interface Editions {
    /** All editions, newest first. */
    List<EditionSummary> list();

    /** The id of the newest edition: what public pages show. */
    Optional<EditionId> findLatest();

    Optional<Edition> find(EditionId id);

    /**
     * Freezes the newest accepted reports of a cycle. Changes are measured against the newest edition of an earlier
     * cycle.
     *
     * @param order what to freeze
     * @param actor who freezes it, for the journal
     * @throws org.marsad.kernel.UserError if the id is taken or the cycle is unknown or has no accepted report
     */
    EditionSummary freeze(Order order, String actor);

    /**
     * Freezes what somebody saw in a {@link #preview}. Asked twice for the same, such as by a double click, it freezes
     * once and gives the same edition.
     *
     * @param seen the hash of the inputs in the preview
     * @throws org.marsad.kernel.UserError also if something was accepted since, so that other numbers would be frozen
     */
    EditionSummary freeze(Order order, String seen, String actor);

    /**
     * What {@link #freeze} would freeze now, by the same computation; nothing is stored.
     *
     * @throws org.marsad.kernel.UserError as {@link #freeze}
     */
    Preview preview(Order order);

    /**
     * How a cycle stands on a day, computed as if it were frozen, also before any report is accepted.
     *
     * @throws org.marsad.kernel.UserError if the cycle is unknown
     */
    Outlook outlook(String cycle, LocalDate asOf);

    /** Computes an edition again from its stored inputs and compares the bytes; empty if there is no such edition. */
    Optional<Verification> verify(EditionId id);

    /**
     * What to freeze.
     *
     * @param id the new edition's address
     * @param title what it is frozen for
     * @param cycle the cycle it judges
     * @param asOf the reference date of lists, denominators and the age of evidence
     */
    record Order(EditionId id, LocalizedText title, String cycle, LocalDate asOf) {}

    /**
     * What would be frozen.
     *
     * @param assessment the results
     * @param reports the version of the accepted report of each partner that reported
     * @param latest the newest edition, as it was published; null if there is none
     * @param inputsSha256 the hash of the inputs
     */
    record Preview(
            Assessment assessment,
            Map<PartnerCode, Integer> reports,
            @Nullable Edition latest,
            String inputsSha256) {
        public Preview {
            reports = Map.copyOf(reports);
        }
    }

    /**
     * How a cycle stands.
     *
     * @param assessment the results so far
     * @param reported how many of those expected have an accepted report
     * @param expected how many are expected
     */
    record Outlook(Assessment assessment, int reported, int expected) {}

    /**
     * What came out of computing again.
     *
     * @param inputsIntact whether the stored inputs still have their hash
     * @param resultsIntact whether the stored results still have theirs
     * @param sameBytes whether the computation gives the stored results byte for byte
     */
    record Verification(boolean inputsIntact, boolean resultsIntact, boolean sameBytes) {
        /** Whether the edition is what it was when it was frozen. */
        public boolean holds() {
            return inputsIntact && resultsIntact && sameBytes;
        }
    }
}
