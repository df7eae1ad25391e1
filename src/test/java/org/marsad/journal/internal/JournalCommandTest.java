package org.marsad.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.journal.JournalCommand;
import org.marsad.kernel.Services;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

class JournalCommandTest {
    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final JournalStore journal = new JournalStore(jdbc);
    private final StringWriter out = new StringWriter();

    @Test
    void provesThatTheJournalIsWhole() {
        writeThreeLines();
        assertThat(verify()).isZero();
        assertThat(out.toString()).hasLineCount(1);
    }

    @Test
    void namesTheFirstLineThatDoesNotFit() {
        writeThreeLines();
        jdbc.sql("alter table journal.entry disable trigger user").update();
        jdbc.sql("update journal.entry set detail = 'other' where seq = 2").update();
        assertThat(verify()).isEqualTo(1);
        assertThat(out.toString()).contains("2");
    }

    private void writeThreeLines() {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        transaction.executeWithoutResult(_ -> {
            for (String subject : List.of("a", "b", "c")) {
                journal.record("test", "test.kind", subject, "");
            }
        });
    }

    private int verify() {
        CommandLine line = new CommandLine(new JournalCommand(new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(journal);
            }
        }));
        line.setOut(new PrintWriter(out));
        return line.execute("verify");
    }
}
