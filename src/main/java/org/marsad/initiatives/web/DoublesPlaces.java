package org.marsad.initiatives.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where doubles are decided. */
@Configuration(proxyBeanMethods = false)
class DoublesPlaces {
    @Bean
    WorkPlace doublesPlace() {
        return new WorkPlace(
                56,
                "initiatives.doubles.nav",
                DoublesController.PATH,
                Set.of(Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
