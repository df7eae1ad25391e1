package org.marsad.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.journal.Entry;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JournalStoreTest {
    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    private final JournalStore journal = new JournalStore(jdbc);

    @Test
    void keepsAChainOfWhatHappened() {
        record("a");
        record("b");
        assertThat(journal.listNewest(10)).extracting(Entry::seq).containsExactly(2L, 1L);
        assertThat(journal.findBroken()).isEmpty();
    }

    @Test
    void noticesALineChangedBehindItsBack() {
        record("a");
        record("b");
        record("c");
        jdbc.sql("alter table journal.entry disable trigger user").update();
        jdbc.sql("update journal.entry set subject = 'x' where seq = 2").update();
        assertThat(journal.findBroken()).hasValue(2);
    }

    @Test
    void noticesALineTakenOut() {
        record("a");
        record("b");
        record("c");
        jdbc.sql("alter table journal.entry disable trigger user").update();
        jdbc.sql("delete from journal.entry where seq = 2").update();
        assertThat(journal.findBroken()).hasValue(2);
    }

    @Test
    void refusesChanges() {
        record("a");
        assertThatThrownBy(
                        () -> jdbc.sql("update journal.entry set subject = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from journal.entry").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("truncate journal.entry").update()).isInstanceOf(DataAccessException.class);
    }

    private void record(String subject) {
        transaction.executeWithoutResult(_ -> journal.record("test", "test.done", subject, "détail"));
    }
}
