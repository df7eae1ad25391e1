package org.marsad.workbook.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that people look at before they are taken. */
@Repository
class UploadStore {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file, and forgets this person's others and everybody's old ones. */
    UUID add(byte[] file, long account) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                with gone as (
                    delete from workbook.upload
                    where account = :account or at < :oldest
                )
                insert into workbook.upload (id, account, content, at)
                values (:id, :account, :content, :now)
                """)
                .param("id", id)
                .param("account", account)
                .param("content", file)
                .param("now", now())
                .param("oldest", now().minus(KEPT))
                .update();
        return id;
    }

    Optional<byte[]> find(UUID id, long account) {
        return jdbc.sql("""
                select content
                from workbook.upload
                where id = :id and account = :account and at >= :oldest
                """)
                .param("id", id)
                .param("account", account)
                .param("oldest", now().minus(KEPT))
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from workbook.upload where id = :id").param("id", id).update();
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }
}
