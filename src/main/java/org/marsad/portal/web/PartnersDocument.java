package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Region;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * The partners and what they are to the Process on one day. By kind and code, never by anything else.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param asOf the reference date
 * @param partners the partners
 */
@Schema(name = "Partners")
record PartnersDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        @Schema(description = "The reference date of every relation that is said to hold")
        LocalDate asOf,

        List<PartnerEntry> partners) {
    static final List<Field> FIELDS = List.of(
            Field.text("code").always(),
            Field.oneOf("kind", PartnerKind.values()).always(),
            Field.text("iso2"),
            Field.text("name_fr").always(),
            Field.text("name_en").always(),
            Field.text("name_ar").always(),
            Field.oneOf("region", Region.values()),
            Field.of("partner", Type.BOOLEAN).always(),
            Field.of("expected", Type.BOOLEAN).always(),
            Field.of("observer", Type.BOOLEAN).always(),
            Field.of("declaration_party", Type.BOOLEAN).always(),
            Field.of("steering_committee", Type.BOOLEAN).always(),
            Field.of("chair", Type.BOOLEAN).always(),
            Field.text("reference_domains"),
            Field.of("as_of", Type.DATE).always());

    static PartnersDocument of(
            @Nullable String notice, LocalDate day, List<Partner> partners, List<Relation> relations) {
        return new PartnersDocument(
                notice,
                day,
                partners.stream()
                        .map(it -> PartnerEntry.of(it, day, of(relations, it.code())))
                        .toList());
    }

    /** The same as a table, one row a partner; relations are those of the day. */
    static CsvTable table(LocalDate day, List<Partner> partners, List<Relation> relations) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        write(day, partners, relations, table);
        return table;
    }

    static void write(LocalDate day, List<Partner> partners, List<Relation> relations, Rows table) {
        for (Partner partner : partners) {
            List<Relation> own = of(relations, partner.code());
            table.add(
                    partner.code(),
                    partner.kind(),
                    partner.iso2(),
                    partner.name().fr(),
                    partner.name().en(),
                    partner.name().ar(),
                    partner.region(),
                    holds(own, RelationKind.PARTNER, day),
                    expected(partner, own, day),
                    holds(own, RelationKind.OBSERVER, day),
                    holds(own, RelationKind.DECLARATION_PARTY, day),
                    holds(own, RelationKind.STEERING_COMMITTEE, day),
                    holds(own, RelationKind.CHAIR, day),
                    domains(own, day),
                    day);
        }
    }

    private static List<Relation> of(List<Relation> relations, PartnerCode code) {
        return relations.stream().filter(it -> it.partner().equals(code)).toList();
    }

    private static boolean holds(List<Relation> relations, RelationKind kind, LocalDate day) {
        return relations.stream().anyMatch(it -> it.kind() == kind && it.holdsOn(day));
    }

    private static boolean expected(Partner partner, List<Relation> relations, LocalDate day) {
        return partner.kind() == PartnerKind.STATE
                && holds(relations, RelationKind.PARTNER, day)
                && !holds(relations, RelationKind.OBSERVER, day);
    }

    private static String domains(List<Relation> relations, LocalDate day) {
        return relations.stream()
                .filter(it -> it.kind() == RelationKind.REFERENCE_COUNTRY && it.holdsOn(day))
                .map(Relation::detail)
                .collect(Collectors.joining(" "));
    }

    /**
     * A partner.
     *
     * @param code its stable code
     * @param kind what it is
     * @param iso2 ISO 3166-1 alpha-2; null for an organisation
     * @param name its name
     * @param region its region; null for an organisation
     * @param expected whether it is expected to report on the reference date
     * @param relations all it was and is to the Process
     */
    @Schema(name = "Partner")
    record PartnerEntry(
            @Schema(example = "SEN", description = "ISO 3166-1 alpha-3, or the usual abbreviation of an organisation")
            String code,

            PartnerKind kind,
            @Nullable String iso2,
            LocalizedText name,
            @Nullable Region region,

            @Schema(description = "Whether it is in the denominators on the reference date")
            boolean expected,

            List<RelationEntry> relations) {
        static PartnerEntry of(Partner partner, LocalDate day, List<Relation> relations) {
            return new PartnerEntry(
                    partner.code().value(),
                    partner.kind(),
                    partner.iso2(),
                    partner.name(),
                    partner.region(),
                    PartnersDocument.expected(partner, relations, day),
                    relations.stream().map(it -> RelationEntry.of(it, day)).toList());
        }
    }

    /**
     * What a partner was or is to the Process.
     *
     * @param kind what it was
     * @param detail the domain of a reference country, the organisation of a member
     * @param from the first day
     * @param until the first day on which it no longer held
     * @param holds whether it holds on the reference date
     * @param certainty how sure it is
     * @param source where it is stated
     */
    @Schema(name = "Relation")
    record RelationEntry(
            RelationKind kind,

            @Schema(description = "The domain of a reference country, the organisation of a member, else null")
            @Nullable
            String detail,

            @Schema(description = "The first day; null where it is not known") @Nullable
            LocalDate from,

            @Schema(description = "The first day on which it no longer holds; null while it lasts") @Nullable
            LocalDate until,

            boolean holds,
            Relation.Certainty certainty,
            String source) {
        static RelationEntry of(Relation relation, LocalDate day) {
            return new RelationEntry(
                    relation.kind(),
                    relation.detail(),
                    relation.from(),
                    relation.until(),
                    relation.holdsOn(day),
                    relation.certainty(),
                    relation.source());
        }
    }
}
