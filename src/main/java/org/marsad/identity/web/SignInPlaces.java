package org.marsad.identity.web;

import java.util.Set;
import org.marsad.identity.WorkPlace;
import org.marsad.web.NavigationPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way in, in the navigation of those who are outside, and the first place of those who are in. */
@Configuration(proxyBeanMethods = false)
class SignInPlaces {
    @Bean
    NavigationPlace signInPlace() {
        return new NavigationPlace(100, "identity.signIn.nav", "/sign-in", true);
    }

    @Bean
    WorkPlace workPlace() {
        return new WorkPlace(0, "identity.work.title", "/desk", Set.of());
    }
}
