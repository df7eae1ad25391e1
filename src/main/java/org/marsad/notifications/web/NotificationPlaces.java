package org.marsad.notifications.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of whoever is signed in: the inbox, and for the Secretariat the log of mails. */
@Configuration(proxyBeanMethods = false)
class NotificationPlaces {
    @Bean
    WorkPlace inboxPlace() {
        return new WorkPlace(90, "notifications.inbox.title", InboxController.PATH, Set.of());
    }

    @Bean
    WorkPlace mailsPlace() {
        return new WorkPlace(
                95,
                "notifications.mails.title",
                MailsController.PATH,
                Set.of(Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
