package org.marsad.identity.internal;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions whose use is written down once a minute at most: see {@link UsedSession}. Within a request each is read once,
 * though the framework asks for it up to four times.
 */
final class UsedSessions<S extends Session> implements SessionRepository<UsedSession<S>> {
    private final SessionRepository<S> sessions;
    private final ThreadLocal<@Nullable Map<String, UsedSession<S>>> read = new ThreadLocal<>();

    UsedSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public UsedSession<S> createSession() {
        return new UsedSession<>(sessions.createSession(), true);
    }

    /** Runs a request; what it reads is forgotten when it ends. */
    void within(Request request) throws IOException, ServletException {
        read.set(new HashMap<>());
        try {
            request.run();
        } finally {
            read.remove();
        }
    }

    @Override
    public void save(UsedSession<S> session) {
        if (session.isChanged()) {
            sessions.save(session.stored());
            session.kept();
            forget(session.getId());
        }
    }

    @Override
    public @Nullable UsedSession<S> findById(String id) {
        Map<String, UsedSession<S>> known = read.get();
        UsedSession<S> session = known == null ? null : known.get(id);
        return session != null ? session : readAnew(id, known);
    }

    private @Nullable UsedSession<S> readAnew(String id, @Nullable Map<String, UsedSession<S>> known) {
        S stored = sessions.findById(id);
        if (stored == null) {
            return null;
        }
        UsedSession<S> session = new UsedSession<>(stored, false);
        if (known != null) {
            known.put(id, session);
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
        forget(id);
    }

    private void forget(String id) {
        Map<String, UsedSession<S>> known = read.get();
        if (known != null) {
            known.remove(id);
        }
    }

    /** The rest of a request. */
    interface Request {
        void run() throws IOException, ServletException;
    }
}
