package org.marsad.partners.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.partners.Partner;
import org.marsad.partners.Relation;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the project's own rows into the database when the program starts, before anybody asks for a partner.
 *
 * <p>It writes only what differs and deletes nothing. What a person wrote wins: such a row is not touched, and a
 * relation of the project that would overlap one of a person's stays out.
 */
@Component
class PartnerLoader implements InitializingBean {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    PartnerLoader(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        load(ProjectFiles.read());
    }

    /** How many rows were written. */
    int load(ProjectFiles files) {
        Integer written = transaction.execute(_ -> {
            // Two programs that start at once take turns.
            jdbc.sql("lock table partners.partner in share row exclusive mode").update();
            return loadPartners(files.partners())
                    + loadRelations(files.relations())
                    + loadAliases(files.aliases().entrySet());
        });
        return written == null ? 0 : written;
    }

    private int loadPartners(List<Partner> partners) {
        return jdbc.sql("""
                        insert into partners.partner as known
                            (code, kind, iso2, region, tile_column, tile_row, name_fr, name_en, name_ar, origin)
                        select code, kind, iso2, region, tile_column, tile_row, name_fr, name_en, name_ar, 'PROJECT'
                        from unnest(:codes::text[], :kinds::text[], :iso2s::text[], :regions::text[],
                                    :columns::integer[], :rows::integer[], :fr::text[], :en::text[], :ar::text[])
                            as file (code, kind, iso2, region, tile_column, tile_row, name_fr, name_en, name_ar)
                        on conflict (code) do update
                        set kind = excluded.kind, iso2 = excluded.iso2, region = excluded.region,
                            tile_column = excluded.tile_column, tile_row = excluded.tile_row,
                            name_fr = excluded.name_fr, name_en = excluded.name_en, name_ar = excluded.name_ar
                        where known.origin = 'PROJECT'
                        and (known.kind, known.iso2, known.region, known.tile_column, known.tile_row,
                             known.name_fr, known.name_en, known.name_ar)
                            is distinct from (excluded.kind, excluded.iso2, excluded.region, excluded.tile_column,
                             excluded.tile_row, excluded.name_fr, excluded.name_en, excluded.name_ar)
                        """)
                .param("codes", column(partners, Partner::code))
                .param("kinds", column(partners, Partner::kind))
                .param("iso2s", column(partners, Partner::iso2))
                .param("regions", column(partners, Partner::region))
                .param(
                        "columns",
                        column(
                                partners,
                                it -> it.tile() == null ? null : it.tile().column()))
                .param(
                        "rows",
                        column(
                                partners,
                                it -> it.tile() == null ? null : it.tile().row()))
                .param("fr", column(partners, it -> it.name().fr()))
                .param("en", column(partners, it -> it.name().en()))
                .param("ar", column(partners, it -> it.name().ar()))
                .update();
    }

    private int loadRelations(Map<String, Relation> byId) {
        Collection<Relation> relations = byId.values();
        return jdbc.sql("""
                        insert into partners.relation as known
                            (id, partner, kind, detail, valid_from, valid_until, source, certainty, origin)
                        select id, partner, kind, detail, valid_from, valid_until, source, certainty, 'PROJECT'
                        from unnest(:ids::text[], :partners::text[], :kinds::text[], :details::text[],
                                    :froms::date[], :untils::date[], :sources::text[], :certainties::text[])
                            as file (id, partner, kind, detail, valid_from, valid_until, source, certainty)
                        where not exists (
                            select
                            from partners.relation person
                            where person.origin = 'PERSON'
                            and person.partner = file.partner
                            and person.kind = file.kind
                            and person.detail is not distinct from file.detail
                            and daterange(person.valid_from, person.valid_until)
                                && daterange(file.valid_from, file.valid_until)
                        )
                        on conflict (id) do update
                        set partner = excluded.partner, kind = excluded.kind, detail = excluded.detail,
                            valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                            source = excluded.source, certainty = excluded.certainty
                        where known.origin = 'PROJECT'
                        and (known.partner, known.kind, known.detail, known.valid_from, known.valid_until,
                             known.source, known.certainty)
                            is distinct from (excluded.partner, excluded.kind, excluded.detail, excluded.valid_from,
                             excluded.valid_until, excluded.source, excluded.certainty)
                        """)
                .param("ids", column(byId.keySet(), it -> it))
                .param("partners", column(relations, Relation::partner))
                .param("kinds", column(relations, Relation::kind))
                .param("details", column(relations, Relation::detail))
                .param("froms", column(relations, Relation::from))
                .param("untils", column(relations, Relation::until))
                .param("sources", column(relations, Relation::source))
                .param("certainties", column(relations, Relation::certainty))
                .update();
    }

    private int loadAliases(Collection<Map.Entry<String, ProjectFiles.Alias>> aliases) {
        return jdbc.sql("""
                        insert into partners.alias as known (normalised, spelling, partner, origin)
                        select normalised, spelling, partner, 'PROJECT'
                        from unnest(:normalised::text[], :spellings::text[], :partners::text[])
                            as file (normalised, spelling, partner)
                        on conflict (normalised) do update
                        set spelling = excluded.spelling, partner = excluded.partner
                        where known.origin = 'PROJECT'
                        and (known.spelling, known.partner) is distinct from (excluded.spelling, excluded.partner)
                        """)
                .param("normalised", column(aliases, Map.Entry::getKey))
                .param("spellings", column(aliases, it -> it.getValue().spelling()))
                .param("partners", column(aliases, it -> it.getValue().partner()))
                .update();
    }

    private static <T> @Nullable String[] column(Collection<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
