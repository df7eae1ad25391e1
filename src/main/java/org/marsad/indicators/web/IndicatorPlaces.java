package org.marsad.indicators.web;

import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the indicators in the navigation. */
@Configuration(proxyBeanMethods = false)
class IndicatorPlaces {
    @Bean
    NavigationPlace indicatorsPlace() {
        return new NavigationPlace(15, "indicators.nav", Addresses.LIST);
    }
}
