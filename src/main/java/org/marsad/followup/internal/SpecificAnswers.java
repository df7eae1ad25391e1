package org.marsad.followup.internal;

import java.util.List;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reports say under each action’s own question, of those only that an edition has published. */
@Repository
class SpecificAnswers {
    private final JdbcClient jdbc;

    SpecificAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every confirmed value of these actions in the newest published version of each report. */
    List<Value> list(List<String> cycles, List<String> actions) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (cycle, partner) id, cycle, partner
                            from followup.report
                            where cycle = any (:cycles)
                              and state <> 'withdrawn'
                              and exists (
                                select
                                from followup.step
                                where step.report = report.id
                                  and step.state = 'published')
                            order by cycle, partner, version desc
                        )
                        select newest.cycle, newest.partner, entry.action, entered.field, entered.value
                        from newest
                        join followup.entry on entry.report = newest.id
                        cross join lateral jsonb_each_text(entry.entered) as entered (field, value)
                        where entry.question = 'S'
                          and entry.origin <> 'prefill'
                          and entry.action = any (:actions)
                        order by newest.cycle, newest.partner, entry.action, entered.field
                        """)
                .param("cycles", cycles.toArray(String[]::new))
                .param("actions", actions.toArray(String[]::new))
                .query((rs, _) -> new Value(
                        rs.getString("cycle"),
                        new PartnerCode(rs.getString("partner")),
                        rs.getString("action"),
                        rs.getString("field"),
                        rs.getString("value")))
                .list();
    }

    /**
     * What a partner filled into one field.
     *
     * @param cycle the cycle’s code
     * @param partner whose report it is
     * @param action the action’s code
     * @param field which of the question’s fields
     * @param text as it is kept
     */
    record Value(String cycle, PartnerCode partner, String action, String field, String text) {
        boolean is(String ofAction, String ofField) {
            return action.equals(ofAction) && field.equals(ofField);
        }
    }
}
