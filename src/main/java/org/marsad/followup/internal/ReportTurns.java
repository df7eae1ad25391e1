package org.marsad.followup.internal;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.marsad.followup.Draft;
import org.marsad.followup.Turns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Holds the report's row, so that turns are taken across all nodes. */
@Repository
class ReportTurns implements Turns {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    ReportTurns(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public <T> T take(Draft draft, Supplier<T> act) {
        return requireNonNull(transaction.execute(_ -> {
            hold(draft.id());
            return act.get();
        }));
    }

    private void hold(long report) {
        jdbc.sql("""
                        select id
                        from followup.report
                        where id = :report
                        for update
                        """).param("report", report).query((rs, _) -> rs.getLong("id")).optional();
    }
}
