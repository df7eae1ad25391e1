package org.marsad.partners.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PartnerLoaderTest {
    private static final ProjectFiles FILES = ProjectFiles.read();

    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final PartnerLoader loader = TestPartners.loader(database);
    private final PartnerDirectory partners = TestPartners.directory(database);

    @Test
    void loadsEveryRowOnceAndThenNothing() {
        int rows = FILES.partners().size()
                + FILES.relations().size()
                + FILES.aliases().size();
        assertThat(loader.load(FILES)).isEqualTo(rows);
        assertThat(loader.load(FILES)).isZero();
        assertThat(partners.list()).containsExactlyInAnyOrderElementsOf(FILES.partners());
        assertThat(partners.listRelations())
                .containsExactlyInAnyOrderElementsOf(FILES.relations().values());
    }

    @Test
    void renewsItsOwnRows() {
        loader.load(FILES);
        jdbc.sql("update partners.partner set name_fr = 'x', tile_row = 20 where code = 'SEN'")
                .update();
        jdbc.sql("update partners.relation set source = 'x' where id = 'chair-2026-CHE'")
                .update();
        jdbc.sql("update partners.alias set partner = 'NGA' where normalised = 'niger'")
                .update();
        assertThat(loader.load(FILES)).isEqualTo(3);
        assertThat(partners.resolve("Niger").orElseThrow().code()).isEqualTo(new PartnerCode("NER"));
    }

    @Test
    void leavesWhatAPersonWrote() {
        loader.load(FILES);
        jdbc.sql("update partners.partner set name_en = 'Republic of Senegal', origin = 'PERSON' where code = 'SEN'")
                .update();
        jdbc.sql("""
                        update partners.relation
                        set valid_until = date '2027-02-01', origin = 'PERSON'
                        where id = 'chair-2026-CHE'
                        """).update();
        assertThat(loader.load(FILES)).isZero();
        assertThat(partners.find(new PartnerCode("SEN")).orElseThrow().name().en())
                .isEqualTo("Republic of Senegal");
        assertThat(partners.listRelations(RelationKind.CHAIR, LocalDate.of(2027, 2, 1)))
                .isEmpty();
    }

    @Test
    void keepsOutWhatOverlapsARelationThatAPersonWrote() {
        loader.load(FILES);
        jdbc.sql("delete from partners.relation where id = 'steering-MLI'").update();
        jdbc.sql("""
                        insert into partners.relation (id, partner, kind, valid_until, source, certainty)
                        values ('s-1', 'MLI', 'STEERING_COMMITTEE', date '2025-06-30', 'Minutes of the Committee', 'STATED')
                        """).update();
        assertThat(loader.load(FILES)).isZero();
        assertThat(partners.listRelations(RelationKind.STEERING_COMMITTEE, LocalDate.of(2025, 7, 1)))
                .extracting(Relation::partner)
                .doesNotContain(new PartnerCode("MLI"));
    }

    @Test
    void seesAChangeOnceToldToForget() {
        loader.load(FILES);
        assertThat(partners.resolve("Sunugaal")).isEmpty();
        jdbc.sql("insert into partners.alias (normalised, spelling, partner) values ('sunugaal', 'Sunugaal', 'SEN')")
                .update();
        partners.forget();
        assertThat(partners.resolve("Sunugaal").orElseThrow().code()).isEqualTo(new PartnerCode("SEN"));
    }

    @Test
    void refusesRelationsThatCannotBe() {
        loader.load(FILES);
        refuses("'x', 'SEN', 'CHAIR', '1', null, null");
        refuses("'x', 'SEN', 'REFERENCE_COUNTRY', null, null, null");
        refuses("'x', 'SEN', 'MEMBER', 'XYZ', null, null");
        refuses("'x', 'XYZ', 'CHAIR', null, null, null");
        refuses("'x', 'SEN', 'CHAIR', null, date '2030-01-02', date '2030-01-02'");
        refuses("'x', 'CHE', 'CHAIR', null, date '2026-06-01', null");
        refuses("'x', 'NGA', 'REFERENCE_COUNTRY', '1', date '2030-01-01', null");
    }

    private void refuses(String values) {
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into partners.relation (id, partner, kind, detail, valid_from, valid_until, source, certainty)
                        values (%s, 'source', 'STATED')
                        """.formatted(values)).update())
                .as(values)
                .isInstanceOf(DataAccessException.class);
    }
}
