package org.marsad.assessment.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lead's place for editions in the navigation of those who are signed in. */
@Configuration(proxyBeanMethods = false)
class EditionPlaces {
    @Bean
    WorkPlace editionDeskPlace() {
        return new WorkPlace(40, "assessment.desk.place", EditionDesk.PATH, Set.of(Role.SECRETARIAT_LEAD));
    }
}
