package org.marsad.documents.internal;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.marsad.documents.Document;
import org.marsad.documents.Documents;
import org.marsad.documents.Upload;
import org.marsad.journal.Journal;
import org.marsad.kernel.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The stored files in their two tables. */
@Repository
class DocumentStore implements Documents {
    private static final int LONGEST_NAME = 200;

    /** The journal's actor: who of the Secretariat it was stands beside the content. */
    private static final String SECRETARIAT = "secretariat";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    DocumentStore(JdbcClient jdbc, TransactionOperations transaction, Journal journal) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.journal = journal;
    }

    /** Reading takes long: the transaction begins behind it. */
    @Override
    public Document store(Upload upload) {
        byte[] bytes = upload.content();
        Inspection inspection = Inspection.of(bytes);
        return requireNonNull(transaction.execute(_ -> keep(upload, bytes, inspection)));
    }

    private Document keep(Upload upload, byte[] bytes, Inspection inspection) {
        String sha256 = sha256(bytes);
        jdbc.sql("""
                        insert into documents.content (sha256, media_type, size, bytes, quarantined)
                        values (:sha256, :mediaType, :size, :bytes, :quarantined)
                        on conflict (sha256) do nothing
                        """)
                .param("sha256", sha256)
                .param("mediaType", inspection.kind().mediaType())
                .param("size", bytes.length)
                .param("bytes", bytes)
                .param("quarantined", !inspection.complete())
                .update();
        bytes(sha256, "documents.refused");
        return insert(upload, sha256);
    }

    private Document insert(Upload upload, String sha256) {
        String name = name(upload.name());
        jdbc.sql("""
                        insert into documents.document (sha256, name, by, at)
                        values (:sha256, :name, :by, :at)
                        on conflict (sha256, by, name) do nothing
                        """)
                .param("sha256", sha256)
                .param("name", name)
                .param("by", upload.by())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return jdbc.sql("""
                        select d.id, d.name, c.media_type, c.size, d.sha256, d.at, d.by, c.quarantined
                        from documents.document d
                        join documents.content c using (sha256)
                        where d.sha256 = :sha256
                          and d.by = :by
                          and d.name = :name
                        """)
                .param("sha256", sha256)
                .param("by", upload.by())
                .param("name", name)
                .query((rs, _) -> document(rs))
                .single();
    }

    @Override
    public Optional<Document> find(long id) {
        return list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Document> list(List<Long> ids) {
        return jdbc.sql("""
                        select d.id, d.name, c.media_type, c.size, d.sha256, d.at, d.by, c.quarantined
                        from documents.document d
                        join documents.content c using (sha256)
                        where d.id = any (:ids)
                        order by d.id
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((rs, _) -> document(rs))
                .list();
    }

    @Override
    public List<Document> listQuarantined() {
        return jdbc.sql("""
                        select d.id, d.name, c.media_type, c.size, d.sha256, d.at, d.by, c.quarantined
                        from documents.document d
                        join documents.content c using (sha256)
                        where c.quarantined
                          and c.bytes is not null
                        order by d.at, d.id
                        """).query((rs, _) -> document(rs)).list();
    }

    @Override
    public byte[] getContent(long id) {
        Document document = get(id);
        if (document.quarantined()) {
            bytes(document.sha256(), "documents.discarded");
            throw new UserError("documents.quarantined");
        }
        return bytes(document.sha256(), "documents.discarded");
    }

    @Override
    public byte[] getQuarantined(long id, long by) {
        Document document = get(id);
        byte[] bytes = bytes(document.sha256(), "documents.discarded");
        transaction.executeWithoutResult(
                _ -> journal.record(SECRETARIAT, "documents.open", document.sha256(), "account " + by));
        return bytes;
    }

    @Override
    public void release(long id, long by) {
        Document document = get(id);
        bytes(document.sha256(), "documents.discarded");
        transaction.executeWithoutResult(_ -> {
            if (decide(document, by, false) > 0) {
                journal.record(SECRETARIAT, "documents.release", document.sha256(), "account " + by);
            }
        });
    }

    @Override
    public void discard(long id, long by) {
        Document document = get(id);
        transaction.executeWithoutResult(_ -> {
            if (decide(document, by, true) == 0) {
                throw new UserError("documents.decided");
            }
            journal.record(SECRETARIAT, "documents.discard", document.sha256(), "account " + by);
        });
    }

    /** Ends the quarantine, with the bytes or without; does nothing where another person did before. */
    private int decide(Document document, long by, boolean destroy) {
        return jdbc.sql("""
                        update documents.content
                        set quarantined = :destroy,
                            bytes = case when :destroy then null else bytes end,
                            decided_at = :at,
                            decided_by = :by
                        where sha256 = :sha256
                          and quarantined
                          and bytes is not null
                        """)
                .param("destroy", destroy)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .param("sha256", document.sha256())
                .update();
    }

    private Document get(long id) {
        return find(id).orElseThrow(() -> new UserError("documents.missing"));
    }

    /** The bytes, or the sentence where they were destroyed. */
    private byte[] bytes(String sha256, String otherwise) {
        return jdbc.sql("""
                        select bytes
                        from documents.content
                        where sha256 = :sha256
                          and bytes is not null
                        """)
                .param("sha256", sha256)
                .query((rs, _) -> rs.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new UserError(otherwise));
    }

    private static Document document(ResultSet rs) throws SQLException {
        return new Document(
                rs.getLong("id"),
                rs.getString("name"),
                rs.getString("media_type"),
                rs.getLong("size"),
                rs.getString("sha256"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getLong("by"),
                rs.getBoolean("quarantined"));
    }

    /** A name without folders, invisible signs and what turns the direction of text, which hides an ending. */
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        String shown = plain.isEmpty() ? "document" : plain;
        return shown.substring(
                0, shown.offsetByCodePoints(0, Math.min(LONGEST_NAME / 2, shown.codePointCount(0, shown.length()))));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
