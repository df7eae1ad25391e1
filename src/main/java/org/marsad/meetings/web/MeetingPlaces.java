package org.marsad.meetings.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meetings’ places in the navigation. */
@Configuration(proxyBeanMethods = false)
class MeetingPlaces {
    @Bean
    NavigationPlace meetingsPlace() {
        return new NavigationPlace(28, "meetings.nav", MeetingWords.PATH);
    }

    @Bean
    WorkPlace meetingsDesk() {
        return new WorkPlace(
                35, "meetings.desk.nav", DeskWords.PATH, Set.of(Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
