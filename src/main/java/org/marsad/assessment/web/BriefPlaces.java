package org.marsad.assessment.web;

import static org.marsad.identity.Role.COMMITTEE_MEMBER;
import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import java.util.Set;
import org.marsad.identity.WorkPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Committee's place in the navigation of those who are signed in. */
@Configuration(proxyBeanMethods = false)
class BriefPlaces {
    @Bean
    WorkPlace briefPlace() {
        return new WorkPlace(
                50,
                "assessment.brief.place",
                BriefController.ROOT,
                Set.of(COMMITTEE_MEMBER, SECRETARIAT_OFFICER, SECRETARIAT_LEAD));
    }
}
