package org.marsad.practices.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.TargetGroup;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Practice;
import org.marsad.practices.Reuse;
import org.marsad.practices.Sheet;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * A page of the public practices, newest number first.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param practices the practices
 * @param next what to send as {@code before} for the next page; null on the last
 */
@Schema(name = "Practices")
record PracticesDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        List<Entry> practices,

        @Schema(description = "Send it as “before” for the next page; null on the last page") @Nullable
        Long next) {
    static final List<Field> FIELDS = List.of(
            Field.of("id", Type.INTEGER).always(),
            Field.of("version", Type.INTEGER).always(),
            Field.text("partner").always(),
            Field.text("title").always(),
            Field.text("language").always(),
            Field.text("done").always(),
            Field.text("obstacles").always(),
            Field.text("obstacle").always(),
            Field.text("result").always(),
            Field.text("groups"),
            Field.oneOf("women", ForWomen.values()).always(),
            Field.text("women_words"),
            Field.of("evaluated", Type.BOOLEAN).always(),
            Field.text("evaluation"),
            Field.text("actions").always(),
            Field.of("since", Type.INTEGER).always(),
            Field.text("source"),
            Field.of("initiative", Type.INTEGER),
            Field.of("shared", Type.DATE).always(),
            Field.of("accepted", Type.DATE).always(),
            Field.text("reused_by"));

    static PracticesDocument of(
            @Nullable String notice, List<Practice> found, Map<Long, List<Reuse>> reuses, boolean more) {
        return new PracticesDocument(
                notice,
                found.stream()
                        .map(it -> Entry.of(it, reuses.getOrDefault(it.id(), List.of())))
                        .toList(),
                more ? found.getLast().id() : null);
    }

    /** The same as a table, one row a practice. */
    static CsvTable table(List<Practice> found, Map<Long, List<Reuse>> reuses) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        write(found, reuses, table);
        return table;
    }

    static void write(List<Practice> found, Map<Long, List<Reuse>> reuses, Rows table) {
        found.forEach(
                it -> Entry.of(it, reuses.getOrDefault(it.id(), List.of())).addTo(table));
    }

    /**
     * A practice in its newest accepted version.
     *
     * @param id its number, which never changes
     * @param version the number of the version
     * @param partner the code of the partner that shares it
     * @param title its title
     * @param language the ISO 639-1 code of its texts
     * @param done what was done
     * @param obstacles the kinds of obstacle it answered
     * @param obstacle the obstacle in words
     * @param result what came of it
     * @param groups whom it is for
     * @param women whether it had results for women
     * @param womenWords which ones
     * @param evaluated whether it was evaluated
     * @param evaluation where the evaluation is
     * @param actions the ids of the actions of the plan that it serves
     * @param since the year from which it is done
     * @param source where more is said
     * @param initiative the key of the initiative in which it is done
     * @param shared when it was handed in for the first time
     * @param accepted when a peer accepted this version
     * @param reused who used it
     */
    @Schema(name = "Practice")
    record Entry(
            long id,
            int version,
            String partner,
            String title,

            @Schema(description = "ISO 639-1", example = "fr")
            String language,

            String done,
            List<Obstacle> obstacles,
            String obstacle,
            String result,
            List<TargetGroup> groups,
            ForWomen women,
            String womenWords,

            @Schema(description = "If not, nothing is said about its effect")
            boolean evaluated,

            @Nullable String evaluation,
            @Schema(example = "[\"A12\"]") List<String> actions,
            int since,
            @Nullable String source,
            @Nullable Long initiative,
            LocalDate shared,
            LocalDate accepted,
            List<Use> reused) {
        static Entry of(Practice it, List<Reuse> reuses) {
            Sheet sheet = it.sheet();
            return new Entry(
                    it.id(),
                    it.version(),
                    it.partner().value(),
                    sheet.title(),
                    sheet.language(),
                    sheet.done(),
                    sheet.obstacles(),
                    sheet.obstacle(),
                    sheet.result(),
                    sheet.groups(),
                    requireNonNull(sheet.women()),
                    sheet.womenWords(),
                    requireNonNull(sheet.evaluated()),
                    sheet.evaluation(),
                    sheet.actions().stream().map(code -> "A" + code).toList(),
                    requireNonNull(sheet.since()),
                    sheet.source(),
                    sheet.initiative(),
                    day(it.sharedAt()),
                    day(it.acceptedAt()),
                    reuses.stream().map(Use::of).toList());
        }

        private static LocalDate day(@Nullable Instant at) {
            return LocalDate.ofInstant(requireNonNull(at), ZoneOffset.UTC);
        }

        void addTo(Rows table) {
            table.add(
                    id,
                    version,
                    partner,
                    title,
                    language,
                    done,
                    joined(obstacles),
                    obstacle,
                    result,
                    joined(groups),
                    women,
                    womenWords,
                    evaluated,
                    evaluation,
                    joined(actions),
                    since,
                    source,
                    initiative,
                    shared,
                    accepted,
                    joined(reused.stream().map(Use::partner).distinct().toList()));
        }

        private static String joined(List<?> codes) {
            return codes.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** That another country used it. */
    @Schema(name = "Reuse")
    record Use(
            String partner,
            int year,
            String taken,
            String changed,
            String language,
            @Nullable String link) {
        static Use of(Reuse it) {
            PartnerCode partner = it.partner();
            return new Use(
                    partner.value(),
                    it.told().year(),
                    it.told().taken(),
                    it.told().changed(),
                    it.told().language(),
                    it.told().link());
        }
    }
}
