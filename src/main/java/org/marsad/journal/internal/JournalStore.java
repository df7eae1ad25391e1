package org.marsad.journal.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.marsad.journal.Entry;
import org.marsad.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The journal in its table. Writers take turns, so that the chain has no fork. */
@Repository
class JournalStore implements Journal {
    private static final byte[] BEGINNING = new byte[32];
    private static final int PAGE = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void record(String actor, String kind, String subject, String detail) {
        jdbc.sql("lock table journal.entry in share row exclusive mode").update();
        Line last = jdbc.sql("""
                        select seq, at, actor, kind, subject, detail, previous, hash
                        from journal.entry
                        order by seq desc
                        limit 1
                        """)
                .query((rs, _) -> line(rs))
                .optional()
                .orElse(new Line(new Entry(0, Instant.EPOCH, "", "", "", "", ""), BEGINNING, BEGINNING));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Entry entry = new Entry(last.entry().seq() + 1, now, actor, kind, subject, detail, "");
        jdbc.sql("""
                        insert into journal.entry (seq, at, actor, kind, subject, detail, previous, hash)
                        values (:seq, :at, :actor, :kind, :subject, :detail, :previous, :hash)
                        """)
                .param("seq", entry.seq())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("kind", kind)
                .param("subject", subject)
                .param("detail", detail)
                .param("previous", last.hash())
                .param("hash", hash(entry, last.hash()))
                .update();
    }

    @Override
    public List<Entry> listNewest(int most) {
        return jdbc.sql("""
                        select seq, at, actor, kind, subject, detail, previous, hash
                        from journal.entry
                        order by seq desc
                        limit :most
                        """)
                .param("most", most)
                .query((rs, _) -> line(rs).entry())
                .list();
    }

    @Override
    public List<Entry> listNewest(String subject, int most) {
        return jdbc.sql("""
                        select seq, at, actor, kind, subject, detail, previous, hash
                        from journal.entry
                        where subject = :subject
                        order by seq desc
                        limit :most
                        """)
                .param("subject", subject)
                .param("most", most)
                .query((rs, _) -> line(rs).entry())
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalLong findBroken() {
        byte[] previous = BEGINNING;
        long seq = 0;
        while (true) {
            List<Line> page = page(seq);
            for (Line line : page) {
                if (line.entry().seq() != ++seq || !line.follows(previous)) {
                    return OptionalLong.of(seq);
                }
                previous = line.hash();
            }
            if (page.size() < PAGE) {
                return OptionalLong.empty();
            }
        }
    }

    private List<Line> page(long after) {
        return jdbc.sql("""
                        select seq, at, actor, kind, subject, detail, previous, hash
                        from journal.entry
                        where seq > :after
                        order by seq
                        limit :most
                        """)
                .param("after", after)
                .param("most", PAGE)
                .query((rs, _) -> line(rs))
                .list();
    }

    private static Line line(ResultSet rs) throws SQLException {
        byte[] hash = rs.getBytes("hash");
        Entry entry = new Entry(
                rs.getLong("seq"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getString("actor"),
                rs.getString("kind"),
                rs.getString("subject"),
                rs.getString("detail"),
                HexFormat.of().formatHex(hash));
        return new Line(entry, rs.getBytes("previous"), hash);
    }

    /** The hash of a line: its fields, each with its length in front so that none can flow into the next. */
    private static byte[] hash(Entry entry, byte[] previous) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (String field : List.of(
                    Long.toString(entry.seq()),
                    entry.at().toString(),
                    entry.actor(),
                    entry.kind(),
                    entry.subject(),
                    entry.detail())) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stored line with its two hashes as bytes. */
    private static final class Line {
        private final Entry entry;
        private final byte[] previous;
        private final byte[] hash;

        Line(Entry entry, byte[] previous, byte[] hash) {
            this.entry = entry;
            this.previous = previous;
            this.hash = hash;
        }

        Entry entry() {
            return entry;
        }

        byte[] hash() {
            return hash;
        }

        boolean follows(byte[] before) {
            return Arrays.equals(previous, before) && Arrays.equals(hash, JournalStore.hash(entry, before));
        }
    }
}
