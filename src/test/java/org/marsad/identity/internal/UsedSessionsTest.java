package org.marsad.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

class UsedSessionsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final Shelf shelf = new Shelf();
    private final UsedSessions<MapSession> sessions = new UsedSessions<>(shelf);

    @Test
    void aNewSessionIsKept() {
        assertThat(sessions.findById(used())).isNotNull();
    }

    @Test
    void useWithinAMinuteIsNotWrittenDown() {
        assertThat(writesAfterSeconds(59)).isZero();
    }

    @Test
    void useAfterAMinuteIsWrittenDownOnce() {
        assertThat(writesAfterSeconds(61)).isOne();
    }

    @Test
    void whatIsPutIntoASessionIsWrittenDownAtOnce() {
        UsedSession<MapSession> session = find(used());
        shelf.writes = 0;

        session.setAttribute("account", 1L);
        sessions.save(session);

        assertThat(shelf.writes).isOne();
        assertThat(find(session.getId()).<Long>getAttribute("account")).isEqualTo(1L);
    }

    private int writesAfterSeconds(long seconds) {
        UsedSession<MapSession> session = find(used());
        shelf.writes = 0;
        session.setLastAccessedTime(NOW.plusSeconds(seconds));
        sessions.save(session);
        sessions.save(session);
        return shelf.writes;
    }

    private UsedSession<MapSession> find(String id) {
        UsedSession<MapSession> session = sessions.findById(id);
        assertThat(session).isNotNull();
        return session;
    }

    private String used() {
        UsedSession<MapSession> session = sessions.createSession();
        session.stored().setLastAccessedTime(NOW);
        sessions.save(session);
        return session.getId();
    }

    /** Counts what is written. */
    private static final class Shelf implements SessionRepository<MapSession> {
        private final Map<String, MapSession> kept = new HashMap<>();
        private int writes;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            writes++;
            kept.put(session.getId(), new MapSession(session));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            MapSession session = kept.get(id);
            return session == null ? null : new MapSession(session);
        }

        @Override
        public void deleteById(String id) {
            kept.remove(id);
        }
    }
}
