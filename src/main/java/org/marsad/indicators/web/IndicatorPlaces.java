package org.marsad.indicators.web;

import java.util.Set;
import org.marsad.identity.Role;
import org.marsad.identity.WorkPlace;
import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of the indicators in the navigation. */
@Configuration(proxyBeanMethods = false)
class IndicatorPlaces {
    @Bean
    NavigationPlace indicatorsPlace() {
        return new NavigationPlace(15, "indicators.nav", Addresses.LIST);
    }

    @Bean
    WorkPlace valuesPlace() {
        return new WorkPlace(
                46,
                "indicators.desk.nav",
                ValueImportsController.PATH,
                Set.of(Role.SECRETARIAT_OFFICER, Role.SECRETARIAT_LEAD));
    }
}
