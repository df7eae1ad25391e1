package org.marsad.identity.internal;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Account;
import org.marsad.identity.LinkDelivery;
import org.marsad.identity.LinkDelivery.Purpose;
import org.marsad.identity.internal.LinkStore.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes links and hands them to whoever delivers them. */
@Component
class LinkSender {
    private final AccountStore accounts;
    private final LinkStore links;
    private final ObjectProvider<LinkDelivery> deliveries;

    LinkSender(AccountStore accounts, LinkStore links, ObjectProvider<LinkDelivery> deliveries) {
        this.accounts = accounts;
        this.links = links;
        this.deliveries = deliveries;
    }

    /** Sends a link to whoever has this address, if anybody has and not too many are unanswered. */
    @Transactional
    public void ask(String email, @Nullable String wanted) {
        accounts.findByEmail(email)
                .filter(it -> it.closedAt() == null)
                .ifPresent(account ->
                        links.ask(account, wanted).ifPresent(link -> deliver(account, link, Purpose.SIGN_IN)));
    }

    /** A link that is not sent. */
    URI make(Account account, Purpose purpose) {
        return links.make(account, purpose, null).url();
    }

    void send(Account account, Purpose purpose) {
        deliver(account, links.make(account, purpose, null), purpose);
    }

    private void deliver(Account account, Link link, Purpose purpose) {
        deliveries.forEach(it -> it.deliver(account, link.url(), purpose, link.validUntil()));
    }
}
