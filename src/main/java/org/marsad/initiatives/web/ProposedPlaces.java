package org.marsad.initiatives.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where those who decide on links find what is proposed. */
@Configuration(proxyBeanMethods = false)
class ProposedPlaces {
    @Bean
    WorkPlace proposedPlace() {
        return new WorkPlace(
                25,
                "initiatives.proposed.place",
                ProposedController.PATH,
                Set.of(Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
