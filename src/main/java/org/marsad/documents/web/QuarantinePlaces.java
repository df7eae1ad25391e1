package org.marsad.documents.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the Secretariat finds the files in quarantine. */
@Configuration(proxyBeanMethods = false)
class QuarantinePlaces {
    @Bean
    WorkPlace quarantinePlace() {
        return new WorkPlace(
                85,
                "documents.quarantine.title",
                QuarantineController.PATH,
                Set.of(Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
