package org.marsad.identity.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions whose use is written down once a minute at most: see {@link UsedSession}. */
final class UsedSessions<S extends Session> implements SessionRepository<UsedSession<S>> {
    private final SessionRepository<S> sessions;

    UsedSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public UsedSession<S> createSession() {
        return new UsedSession<>(sessions.createSession(), true);
    }

    @Override
    public void save(UsedSession<S> session) {
        if (session.isChanged()) {
            sessions.save(session.stored());
            session.kept();
        }
    }

    @Override
    public @Nullable UsedSession<S> findById(String id) {
        S stored = sessions.findById(id);
        return stored == null ? null : new UsedSession<>(stored, false);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }
}
