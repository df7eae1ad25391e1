package org.marsad.initiatives.internal;

import javax.sql.DataSource;
import org.marsad.initiatives.Initiatives;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real initiatives for tests of any module. */
public final class TestShelf {
    private TestShelf() {}

    /** The initiatives of a migrated database. */
    public static Initiatives in(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new InitiativeShelf(jdbc, new InitiativeStore(jdbc));
    }
}
