package org.marsad.portal.web;

import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places in the navigation of the pages that explain, and of the search. */
@Configuration(proxyBeanMethods = false)
class ReferencePlaces {
    @Bean
    NavigationPlace governancePlace() {
        return new NavigationPlace(30, "portal.nav.governance", "/governance");
    }

    @Bean
    NavigationPlace methodPlace() {
        return new NavigationPlace(50, "portal.nav.method", "/method");
    }

    @Bean
    NavigationPlace dataPlace() {
        return new NavigationPlace(60, "portal.nav.data", "/data");
    }

    @Bean
    NavigationPlace searchPlace() {
        return new NavigationPlace(70, "portal.nav.search", "/search");
    }
}
