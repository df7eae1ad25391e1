package org.marsad.followup.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of those who read what others wrote. */
@Configuration(proxyBeanMethods = false)
class ReviewPlaces {
    @Bean
    WorkPlace domainNotesPlace() {
        return new WorkPlace(
                40,
                "followup.notes.place",
                DomainAddresses.ROOT,
                Set.of(Role.REFERENCE_COUNTRY, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
