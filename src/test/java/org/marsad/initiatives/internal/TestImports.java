package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.marsad.database.TestDatabases;
import org.marsad.initiatives.ImportListener;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Problem;
import org.marsad.journal.Journal;
import org.marsad.journal.internal.TestJournal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports into a database of their own, and what they told. */
final class TestImports {
    final DataSource database;
    final JdbcClient jdbc;
    final List<Problem> problems = new ArrayList<>();
    final Map<String, List<String>> changed = new TreeMap<>();
    private final ImportDesk desk;

    TestImports() {
        this(TestDatabases.fresh());
    }

    TestImports(DataSource database) {
        this.database = database;
        jdbc = JdbcClient.create(database);
        desk = new ImportDesk(
                new ImportStore(jdbc),
                new RevisionStore(jdbc, database),
                TestJournal.in(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                Clock.systemUTC());
    }

    ImportOutcome run(Path file, String source, boolean dryRun) {
        return run(new ImportOrder(InitiativeFormat.IATI, List.of(file), source, dryRun, null, Journal.COMMAND_LINE));
    }

    ImportOutcome run(ImportOrder order) {
        problems.clear();
        changed.clear();
        return desk.run(order, new ImportListener() {
            @Override
            public void met(Problem problem) {
                problems.add(problem);
            }

            @Override
            public void changed(String identifier, List<String> parts) {
                changed.put(identifier, parts);
            }
        });
    }

    /** The counts as one line: read, created, updated, unchanged, rejected, gone. */
    static String counts(ImportOutcome it) {
        return "%s %s %s %s %s %s"
                .formatted(it.read(), it.created(), it.updated(), it.unchanged(), it.rejected(), it.gone());
    }

    ImportDesk desk() {
        return desk;
    }

    ExportDesk exports() {
        return new ExportDesk(new ExportStore(jdbc), new InitiativeShelf(jdbc, new InitiativeStore(jdbc)));
    }

    long count(String table) {
        return jdbc.sql("select count(*) as n from initiatives." + table)
                .query((rs, _) -> rs.getLong("n"))
                .single();
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of activities, each with an identifier and a title. */
    static String activities(String... identifiersAndTitles) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < identifiersAndTitles.length; i += 2) {
            String activity = ReadIati.WHOLE
                    .replace("XM-TEST-1", identifiersAndTitles[i])
                    .replace(">One<", ">" + identifiersAndTitles[i + 1] + "<");
            all.append("<iati-activity default-currency=\"EUR\">\n")
                    .append(activity)
                    .append("</iati-activity>\n");
        }
        return ReadIati.file(all.toString());
    }
}
