package org.marsad.indicators.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marsad.indicators.Decisions;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.journal.Journal;
import org.marsad.kernel.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The Steering Committee’s decisions in their table. */
@Repository
class TargetDecisionStore implements Decisions {
    private final JdbcClient jdbc;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    TargetDecisionStore(JdbcClient jdbc, Journal journal, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public Optional<Decision> find(String indicator) {
        return jdbc.sql("""
                        select decided_on, document
                        from indicators.decision
                        where indicator = :indicator
                          and framework = :framework
                        order by id desc
                        limit 1
                        """)
                .param("indicator", indicator)
                .param("framework", Framework.newest().version())
                .query((rs, _) -> new Decision(
                        indicator,
                        requireNonNull(rs.getObject("decided_on", LocalDate.class)),
                        requireNonNull(rs.getString("document"))))
                .optional();
    }

    @Override
    public List<Decision> list() {
        return jdbc.sql("""
                        select distinct on (indicator) indicator, decided_on, document
                        from indicators.decision
                        where framework = :framework
                        order by indicator, id desc
                        """)
                .param("framework", Framework.newest().version())
                .query((rs, _) -> new Decision(
                        requireNonNull(rs.getString("indicator")),
                        requireNonNull(rs.getObject("decided_on", LocalDate.class)),
                        requireNonNull(rs.getString("document"))))
                .list();
    }

    @Override
    public void decide(Decision decision) {
        Indicator indicator = Framework.newest()
                .find(decision.indicator())
                .orElseThrow(() -> new UserError("indicators.decide.unknown", decision.indicator()));
        if (indicator.isContext()) {
            throw new UserError("indicators.decide.context", indicator.code());
        }
        if (decision.day().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new UserError("indicators.decide.future", decision.day().toString());
        }
        if (decision.document().isBlank()) {
            throw new UserError("indicators.decide.document");
        }
        transaction.executeWithoutResult(_ -> {
            insert(decision);
            journal.record(
                    Journal.COMMAND_LINE,
                    "indicators.decide",
                    indicator.code(),
                    "framework=" + Framework.newest().version() + " day=" + decision.day() + " document="
                            + decision.document());
        });
    }

    private void insert(Decision decision) {
        jdbc.sql("""
                        insert into indicators.decision (indicator, framework, decided_on, document, at)
                        values (:indicator, :framework, :day, :document, :at)
                        """)
                .param("indicator", decision.indicator())
                .param("framework", Framework.newest().version())
                .param("day", decision.day())
                .param("document", decision.document().strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
