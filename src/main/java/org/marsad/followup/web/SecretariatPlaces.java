package org.marsad.followup.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import java.util.Set;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Secretariat's places in the navigation of those who are signed in. */
@Configuration(proxyBeanMethods = false)
class SecretariatPlaces {
    @Bean
    WorkPlace overviewPlace() {
        return new WorkPlace(
                20,
                "followup.overview.place",
                SecretariatAddresses.OVERVIEW,
                Set.of(SECRETARIAT_OFFICER, SECRETARIAT_LEAD));
    }

    @Bean
    WorkPlace cyclesPlace() {
        return new WorkPlace(
                30,
                "followup.cycles.title",
                SecretariatAddresses.CYCLES,
                Set.of(SECRETARIAT_OFFICER, SECRETARIAT_LEAD));
    }
}
