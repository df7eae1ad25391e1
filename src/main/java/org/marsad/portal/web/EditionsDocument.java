package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.kernel.LocalizedText;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * The frozen editions, newest first.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param editions the editions
 */
@Schema(name = "Editions")
record EditionsDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        List<EditionEntry> editions) {
    static final List<Field> FIELDS = List.of(
            Field.text("id").always(),
            Field.text("title_fr").always(),
            Field.text("title_en").always(),
            Field.text("title_ar").always(),
            Field.of("as_of", Type.DATE).always(),
            Field.text("cycle").always(),
            Field.text("previous"),
            Field.text("method").always(),
            Field.text("inputs_sha256").always(),
            Field.text("results_sha256").always(),
            Field.of("frozen_at", Type.DATETIME).always(),
            Field.of("exercise", Type.BOOLEAN).always());

    static EditionsDocument of(@Nullable String notice, List<EditionSummary> editions) {
        return new EditionsDocument(
                notice, editions.stream().map(EditionEntry::of).toList());
    }

    /** The same as a table. */
    static CsvTable table(List<EditionSummary> editions) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        write(editions, table);
        return table;
    }

    static void write(List<EditionSummary> editions, Rows table) {
        for (EditionSummary edition : editions) {
            table.add(
                    edition.id(),
                    edition.title().fr(),
                    edition.title().en(),
                    edition.title().ar(),
                    edition.asOf(),
                    edition.cycle(),
                    edition.previous(),
                    edition.method(),
                    edition.inputsSha256(),
                    edition.resultsSha256(),
                    edition.frozenAt(),
                    edition.exercise());
        }
    }

    /**
     * An edition.
     *
     * @param id its place in addresses
     * @param title what it was frozen for
     * @param asOf the reference date
     * @param cycle the reporting cycle it judges
     * @param previous the edition its changes are measured against
     * @param method the version of the computation
     * @param inputsSha256 the hash of its inputs
     * @param resultsSha256 the hash of its results
     * @param frozenAt when it was frozen
     * @param exercise whether its reports are fictitious
     */
    @Schema(name = "Edition")
    record EditionEntry(
            @Schema(example = "2026-meeting") String id,
            LocalizedText title,

            @Schema(description = "The reference date of lists, denominators and the age of evidence")
            LocalDate asOf,

            String cycle,

            @Schema(description = "The edition its changes are measured against; null for a first one") @Nullable
            String previous,

            String method,
            String inputsSha256,
            String resultsSha256,
            Instant frozenAt,

            @Schema(description = "Whether its reports are fictitious")
            boolean exercise) {
        static EditionEntry of(EditionSummary edition) {
            EditionId previous = edition.previous();
            return new EditionEntry(
                    edition.id().value(),
                    edition.title(),
                    edition.asOf(),
                    edition.cycle(),
                    previous == null ? null : previous.value(),
                    edition.method(),
                    edition.inputsSha256(),
                    edition.resultsSha256(),
                    edition.frozenAt(),
                    edition.exercise());
        }
    }
}
