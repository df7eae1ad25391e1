package org.marsad.identity.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Account;
import org.marsad.identity.LinkDelivery.Purpose;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriComponentsBuilder;

/** One-time links. The secret leaves the program inside the link; kept is its hash only. */
@Repository
class LinkStore {
    private static final Duration SIGN_IN = Duration.ofMinutes(20);
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final int BYTES = 32;

    /** Links that nobody opened, of one account within an hour; more would be a nuisance in somebody's mail. */
    private static final int MOST_UNANSWERED = 5;

    private final JdbcClient jdbc;
    private final URI address;
    private final SecureRandom random = new SecureRandom();

    LinkStore(JdbcClient jdbc, @Value("${marsad.address:http://localhost:8080}") URI address) {
        this.jdbc = jdbc;
        this.address = address;
    }

    /** A new link; empty while too many of this account are unanswered. */
    Optional<Link> ask(Account account, @Nullable String wanted) {
        jdbc.sql("""
                        select id
                        from identity.account
                        where id = :account
                        for update
                        """)
                .param("account", account.id())
                .query((rs, _) -> rs.getLong("id"))
                .single();
        long unanswered = jdbc.sql("""
                        select count(*) as unanswered
                        from identity.link
                        where account = :account
                        and purpose = 'sign-in'
                        and used_at is null
                        and created_at > now() - interval '1 hour'
                        """)
                .param("account", account.id())
                .query((rs, _) -> rs.getLong("unanswered"))
                .single();
        return unanswered < MOST_UNANSWERED ? Optional.of(make(account, Purpose.SIGN_IN, wanted)) : Optional.empty();
    }

    /** A new link, however many there are. */
    Link make(Account account, Purpose purpose, @Nullable String wanted) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Duration life = purpose == Purpose.SIGN_IN ? SIGN_IN : INVITATION;
        Instant end = jdbc.sql("""
                        insert into identity.link (hash, account, purpose, expires_at)
                        values (:hash, :account, :purpose, now() + :seconds * interval '1 second')
                        returning expires_at
                        """)
                .param("hash", hash(token))
                .param("account", account.id())
                .param("purpose", purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .param("seconds", life.toSeconds())
                .query((rs, _) ->
                        rs.getObject("expires_at", OffsetDateTime.class).toInstant())
                .single();
        return new Link(url(account, token, wanted), end);
    }

    boolean isOpen(String token) {
        return jdbc.sql("""
                        select exists (
                            select from identity.link
                            where hash = :hash
                            and used_at is null
                            and expires_at > now()) as open
                        """)
                .param("hash", hash(token))
                .query((rs, _) -> rs.getBoolean("open"))
                .single();
    }

    /** Uses a link up, at most once whoever asks at the same time; whose it was, or empty if it does not work. */
    OptionalLong use(String token) {
        return jdbc.sql("""
                        update identity.link
                        set used_at = now()
                        from identity.account
                        where hash = :hash
                        and used_at is null
                        and expires_at > now()
                        and account.id = link.account
                        and closed_at is null
                        returning account.id
                        """)
                .param("hash", hash(token))
                .query((rs, _) -> OptionalLong.of(rs.getLong("id")))
                .optional()
                .orElseGet(OptionalLong::empty);
    }

    private URI url(Account account, String token, @Nullable String wanted) {
        var url = UriComponentsBuilder.fromUri(address)
                .path("/" + account.language().code() + "/sign-in/link")
                .queryParam("token", token);
        return (wanted == null ? url : url.queryParam("to", "{to}")).build(wanted == null ? "" : wanted);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A link as it is sent.
     *
     * @param url what to open, with the secret
     * @param validUntil until when it works
     */
    record Link(URI url, Instant validUntil) {}
}
