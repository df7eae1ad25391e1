package org.marsad.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.documents.Document;
import org.marsad.documents.Documents;
import org.marsad.documents.Upload;
import org.marsad.journal.internal.TestJournal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DocumentStoreTest {
    private static final byte[] TEXT = Files.text("A report");

    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Documents documents = new DocumentStore(
            jdbc, new TransactionTemplate(new JdbcTransactionManager(database)), TestJournal.in(database));

    @Test
    void theSameBytesAreKeptOnce() {
        Document first = documents.store(new Upload("C:\\Users\\x\\rapport.txt", TEXT, 1));
        assertThat(documents.store(new Upload("rapport.txt", TEXT, 1))).isEqualTo(first);
        Document other = documents.store(new Upload("../other\u202Efdp.txt", TEXT, 2));
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(other.name()).isEqualTo("otherfdp.txt");
        assertThat(first.name()).isEqualTo("rapport.txt");
        assertThat(first.sha256()).hasSize(64).isEqualTo(other.sha256());
        assertThat(count()).isEqualTo(1);
        assertThat(documents.getContent(other.id())).isEqualTo(TEXT);
        assertThat(documents.find(first.id())).contains(first);
        assertThat(documents.list(List.of(other.id(), first.id(), 99L))).containsExactly(first, other);
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        assertThatThrownBy(() -> documents.store(new Upload("a.txt", Files.text("passport A1234567"), 1)))
                .hasMessage("documents.personal");
        assertThat(count()).isZero();
    }

    @Test
    void quarantineIsLeftByTheSecretariatOnly() throws IOException {
        byte[] scan = Files.pdf("");
        Document document = documents.store(new Upload("scan.pdf", scan, 1));
        assertThat(document.quarantined()).isTrue();
        assertThat(documents.listQuarantined()).containsExactly(document);
        assertThatThrownBy(() -> documents.getContent(document.id())).hasMessage("documents.quarantined");
        assertThat(documents.getQuarantined(document.id(), 7)).isEqualTo(scan);

        documents.release(document.id(), 7);

        assertThat(documents.getContent(document.id())).isEqualTo(scan);
        assertThat(documents.listQuarantined()).isEmpty();
        assertThat(documents.store(new Upload("again.pdf", scan, 2)).quarantined())
                .isFalse();
        assertThatThrownBy(() -> documents.discard(document.id(), 7)).hasMessage("documents.decided");
        assertThat(TestJournal.in(database).listNewest(9))
                .extracting(it -> it.kind())
                .containsExactly("documents.release", "documents.open");
    }

    @Test
    void whatIsDiscardedNeverComesBack() throws IOException {
        byte[] scan = Files.pdf("");
        Document document = documents.store(new Upload("scan.pdf", scan, 1));
        documents.discard(document.id(), 7);
        assertThat(documents.find(document.id())).isPresent();
        assertThat(documents.listQuarantined()).isEmpty();
        assertThatThrownBy(() -> documents.getContent(document.id())).hasMessage("documents.discarded");
        assertThatThrownBy(() -> documents.getQuarantined(document.id(), 7)).hasMessage("documents.discarded");
        assertThatThrownBy(() -> documents.release(document.id(), 7)).hasMessage("documents.discarded");
        assertThatThrownBy(() -> documents.store(new Upload("scan.pdf", scan, 1)))
                .hasMessage("documents.refused");
    }

    @Test
    void noOtherBytesTakeAHash() {
        documents.store(new Upload("a.txt", TEXT, 1));
        assertThatThrownBy(() -> jdbc.sql("update documents.content set bytes = 'An other'::bytea")
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> documents.getContent(99)).hasMessage("documents.missing");
    }

    private long count() {
        return jdbc.sql("select count(*) from documents.content")
                .query(Long.class)
                .single();
    }
}
