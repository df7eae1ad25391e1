package org.marsad.journal.internal;

import javax.sql.DataSource;
import org.marsad.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real journal for tests of any module. */
public final class TestJournal {
    private TestJournal() {}

    /** The journal of a migrated database. */
    public static Journal in(DataSource database) {
        return new JournalStore(JdbcClient.create(database));
    }
}
