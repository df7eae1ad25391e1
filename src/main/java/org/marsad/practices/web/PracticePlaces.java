package org.marsad.practices.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library’s places in the navigation. */
@Configuration(proxyBeanMethods = false)
class PracticePlaces {
    @Bean
    NavigationPlace practicesPlace() {
        return new NavigationPlace(27, "practices.nav", PracticesController.PATH);
    }

    @Bean
    WorkPlace practicesDeskPlace() {
        return new WorkPlace(
                27,
                "practices.desk.nav",
                PracticeDeskController.PATH,
                Set.of(
                        Role.CONTRIBUTOR,
                        Role.FOCAL_POINT,
                        Role.REFERENCE_COUNTRY,
                        Role.SECRETARIAT_OFFICER,
                        Role.SECRETARIAT_LEAD));
    }
}
