package org.marsad.initiatives.web;

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
}
