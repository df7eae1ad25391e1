package org.marsad.followup.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where those who keep people find them. */
@Configuration(proxyBeanMethods = false)
class PeoplePlaces {
    @Bean
    WorkPlace peoplePlace() {
        return new WorkPlace(
                80,
                "followup.people.title",
                "/desk/people",
                Set.of(Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
