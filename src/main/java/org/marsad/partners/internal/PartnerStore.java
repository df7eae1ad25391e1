package org.marsad.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Region;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the partners, their relations and their spellings: one statement each. */
@Repository
class PartnerStore {
    private final JdbcClient jdbc;

    PartnerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Partner> listPartners() {
        return jdbc.sql("""
                        select code, kind, iso2, region, tile_column, tile_row, name_fr, name_en, name_ar
                        from partners.partner
                        order by array_position(:kinds::text[], kind), code collate "C"
                        """)
                .param("kinds", names(PartnerKind.values()))
                .query((rs, _) -> partner(rs))
                .list();
    }

    List<Relation> listRelations() {
        return jdbc.sql("""
                        select partner, kind, detail, valid_from, valid_until, source, certainty
                        from partners.relation
                        order by array_position(:kinds::text[], kind), valid_from nulls first, partner collate "C", detail
                        """)
                .param("kinds", names(RelationKind.values()))
                .query((rs, _) -> relation(rs))
                .list();
    }

    /** Each partner by the compared forms of its spellings. */
    Map<String, PartnerCode> listAliases() {
        Map<String, PartnerCode> aliases = new HashMap<>();
        jdbc.sql("""
                        select normalised, partner
                        from partners.alias
                        order by normalised
                        """).query(rs -> {
            aliases.put(rs.getString("normalised"), new PartnerCode(rs.getString("partner")));
        });
        return aliases;
    }

    private static Partner partner(ResultSet rs) throws SQLException {
        PartnerKind kind = PartnerKind.valueOf(rs.getString("kind"));
        boolean state = kind == PartnerKind.STATE;
        return new Partner(
                new PartnerCode(rs.getString("code")),
                kind,
                rs.getString("iso2"),
                new LocalizedText(rs.getString("name_fr"), rs.getString("name_en"), rs.getString("name_ar")),
                state ? Region.valueOf(rs.getString("region")) : null,
                state ? new Partner.Tile(rs.getInt("tile_column"), rs.getInt("tile_row")) : null);
    }

    private static Relation relation(ResultSet rs) throws SQLException {
        return new Relation(
                new PartnerCode(rs.getString("partner")),
                RelationKind.valueOf(rs.getString("kind")),
                rs.getString("detail"),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_until", LocalDate.class),
                rs.getString("source"),
                Relation.Certainty.valueOf(rs.getString("certainty")));
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
