package org.marsad.initiatives.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The initiatives’ place in the navigation. */
@Configuration(proxyBeanMethods = false)
class InitiativePlaces {
    @Bean
    NavigationPlace initiativesPlace() {
        return new NavigationPlace(25, "initiatives.nav", InitiativesController.PATH);
    }

    @Bean
    WorkPlace importsPlace() {
        return new WorkPlace(
                45,
                "initiatives.desk.nav",
                ImportsController.PATH,
                Set.of(Role.FOCAL_POINT, Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
