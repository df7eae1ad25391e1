package org.marsad.identity.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** One-time links as the framework sees them. What it gets back after asking never tells whether there is an account. */
@Component
class LinkTokens implements OneTimeTokenService {
    private static final String NOTHING = "-";

    private final LinkSender sender;
    private final LinkStore links;

    LinkTokens(LinkSender sender, LinkStore links) {
        this.sender = sender;
        this.links = links;
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        String wanted = request instanceof Wanted it ? it.address : null;
        sender.ask(request.getUsername(), wanted);
        return new DefaultOneTimeToken(NOTHING, NOTHING, Instant.now().plus(request.getExpiresIn()));
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        String value = presented.getTokenValue();
        var account = links.use(value == null ? "" : value);
        return account.isEmpty()
                ? null
                : new DefaultOneTimeToken(NOTHING, Long.toString(account.getAsLong()), Instant.now());
    }

    /** A request for a link that leads on to an address of ours. */
    static final class Wanted extends GenerateOneTimeTokenRequest {
        private static final Duration UNUSED = Duration.ofMinutes(20);

        private final @Nullable String address;

        Wanted(String email, @Nullable String address) {
            super(email, UNUSED);
            this.address = address;
        }
    }
}
