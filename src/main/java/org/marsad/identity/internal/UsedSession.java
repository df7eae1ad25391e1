package org.marsad.identity.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that takes note of its use once a minute. Each note waits for the disk and for every other request of the
 * same person, which costs more than a page; a session lasts for hours.
 */
final class UsedSession<S extends Session> implements Session {
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final S stored;
    private boolean changed;

    UsedSession(S stored, boolean isNew) {
        this.stored = stored;
        this.changed = isNew;
    }

    S stored() {
        return stored;
    }

    boolean isChanged() {
        return changed;
    }

    void kept() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (Duration.between(stored.getLastAccessedTime(), now).compareTo(PRECISION) > 0) {
            changed = true;
            stored.setLastAccessedTime(now);
        }
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
