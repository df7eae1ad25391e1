package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * One page of the initiatives, newest key first.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param initiatives the initiatives
 * @param next what to send as {@code before} for the next page; null on the last
 */
@Schema(name = "Initiatives")
record InitiativesDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        List<InitiativeEntry> initiatives,

        @Schema(description = "Send it as “before” for the next page; null on the last page") @Nullable
        Long next) {
    static final List<Field> FIELDS = List.of(
            Field.of("key", Type.INTEGER).always(),
            Field.text("format").always(),
            Field.text("identifier").always(),
            Field.text("kind").always(),
            Field.text("title"),
            Field.text("title_language"),
            Field.text("status"),
            Field.text("reporter"),
            Field.of("starts", Type.DATE),
            Field.of("ends", Type.DATE),
            Field.of("budget", Type.NUMBER),
            Field.text("currency"),
            Field.text("countries"),
            Field.of("gone", Type.BOOLEAN).always(),
            Field.text("also_reported_as"),
            Field.text("actions"));

    static InitiativesDocument of(
            @Nullable String notice, List<InitiativeSummary> found, Map<Long, List<String>> actions, boolean more) {
        return new InitiativesDocument(
                notice,
                found.stream()
                        .map(it -> InitiativeEntry.of(it, actions.getOrDefault(it.key(), List.of())))
                        .toList(),
                more ? found.getLast().key() : null);
    }

    /** The same as a table, one row an initiative, with the first of its titles. */
    static CsvTable table(List<InitiativeSummary> found, Map<Long, List<String>> actions) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        write(found, actions, table);
        return table;
    }

    static void write(List<InitiativeSummary> found, Map<Long, List<String>> actions, Rows table) {
        for (InitiativeSummary it : found) {
            var title = it.titles().isEmpty() ? null : it.titles().getFirst();
            table.add(
                    it.key(),
                    it.format().code(),
                    it.identifier(),
                    it.kind(),
                    title == null ? null : title.text(),
                    title == null ? null : title.language(),
                    it.status(),
                    it.reporter(),
                    it.starts(),
                    it.ends(),
                    it.budget() == null ? null : it.budget().toPlainString(),
                    it.currency(),
                    it.countries().stream().collect(Collectors.joining(" ")),
                    it.gone(),
                    it.others().stream()
                            .map(InitiativeSummary.Other::identifier)
                            .collect(Collectors.joining("; ")),
                    String.join(" ", actions.getOrDefault(it.key(), List.of())));
        }
    }

    /**
     * An initiative.
     *
     * @param key its number here, which never changes
     * @param format the format it came in
     * @param identifier its identifier in that format
     * @param kind project or policy
     * @param titles its titles as the source writes them
     * @param status the IATI code of its status
     * @param reporter who reports it
     * @param starts its first day
     * @param ends its last day
     * @param budget the sum of its budgets as exact digits
     * @param currency the currency of that sum
     * @param countries ISO 3166-1 alpha-2
     * @param gone whether its source publishes it no more
     * @param others other reports of the same initiative
     * @param actions the ids of the actions to which it is linked
     */
    @Schema(name = "Initiative")
    record InitiativeEntry(
            long key,
            @Schema(description = "iati or eutf") String format,
            String identifier,
            @Schema(description = "project or policy") String kind,
            List<Title> titles,

            @Schema(description = "IATI code of the status: 1 pipeline to 6 suspended") @Nullable
            String status,

            @Nullable String reporter,
            @Nullable String starts,
            @Nullable String ends,

            @Schema(description = "Sum of the budgets as exact digits; null where they are in several currencies")
            @Nullable
            String budget,

            @Nullable String currency,
            List<String> countries,

            @Schema(description = "Whether its source publishes it no more")
            boolean gone,

            @Schema(description = "Other reports of the same initiative, which are not listed by themselves")
            List<Other> others,

            @Schema(description = "Actions of the plan to which people linked it, such as A12")
            List<String> actions) {
        static InitiativeEntry of(InitiativeSummary it, List<String> actions) {
            return new InitiativeEntry(
                    it.key(),
                    it.format().code(),
                    it.identifier(),
                    it.kind(),
                    it.titles().stream()
                            .map(title -> new Title(title.language(), title.text()))
                            .toList(),
                    it.status(),
                    it.reporter(),
                    it.starts() == null ? null : it.starts().toString(),
                    it.ends() == null ? null : it.ends().toString(),
                    it.budget() == null ? null : it.budget().toPlainString(),
                    it.currency(),
                    it.countries(),
                    it.gone(),
                    it.others().stream()
                            .map(other -> new Other(other.identifier(), other.reporter()))
                            .toList(),
                    actions);
        }
    }

    /**
     * Another report.
     *
     * @param identifier its identifier there
     * @param reporter who reports it
     */
    @Schema(name = "InitiativeReport")
    record Other(String identifier, @Nullable String reporter) {}

    /**
     * A title.
     *
     * @param language its language; null where the source doesn't say
     * @param text as the source writes it
     */
    @Schema(name = "InitiativeTitle")
    record Title(@Nullable String language, String text) {}
}
