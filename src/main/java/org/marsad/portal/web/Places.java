package org.marsad.portal.web;

import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The public pages' places in the navigation. */
@Configuration(proxyBeanMethods = false)
class Places {
    @Bean
    NavigationPlace planPlace() {
        return new NavigationPlace(10, "portal.nav.plan", "/plan");
    }

    @Bean
    NavigationPlace partnersPlace() {
        return new NavigationPlace(20, "portal.nav.partners", "/partners");
    }

    @Bean
    NavigationPlace editionsPlace() {
        return new NavigationPlace(40, "portal.nav.editions", "/editions");
    }
}
