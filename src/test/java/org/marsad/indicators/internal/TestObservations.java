package org.marsad.indicators.internal;

import javax.sql.DataSource;
import org.marsad.indicators.Observations;
import org.marsad.journal.internal.TestJournal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Values of series for tests outside of this package. */
public final class TestObservations {
    private TestObservations() {}

    /** The values in this database. */
    public static Observations in(DataSource database) {
        return new ObservationStore(
                JdbcClient.create(database),
                database,
                TestJournal.in(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)));
    }
}
