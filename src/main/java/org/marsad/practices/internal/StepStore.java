package org.marsad.practices.internal;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.util.List;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.marsad.practices.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to practices, step by step. */
@Repository
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Step> list(long practice) {
        return jdbc.sql("""
                        select number, kind, role, partner, why, at
                        from practices.step
                        where practice = :practice
                        order by id
                        """)
                .param("practice", practice)
                .query((rs, _) -> {
                    String partner = rs.getString("partner");
                    return new Step(
                            rs.getInt("number"),
                            Step.Kind.valueOf(rs.getString("kind")),
                            Role.find(rs.getString("role")).orElseThrow(),
                            partner == null ? null : new PartnerCode(partner),
                            rs.getString("why"),
                            requireNonNull(PracticeRows.instant(rs, "at")));
                })
                .list();
    }

    void insert(long practice, Step step, long account) {
        jdbc.sql("""
                        insert into practices.step (practice, number, kind, role, partner, account, why, at)
                        values (:practice, :number, :kind, :role, :partner, :account, :why, :at)
                        """)
                .param("practice", practice)
                .param("number", step.version())
                .param("kind", step.kind().name())
                .param("role", step.role().code())
                .param("partner", step.partner() == null ? null : step.partner().value())
                .param("account", account)
                .param("why", step.why())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
