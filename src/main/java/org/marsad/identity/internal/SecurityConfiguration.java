package org.marsad.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Account;
import org.marsad.kernel.UserError;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Sign-in by one-time link, sessions and the token of forms, in the {@link Area} only. Who may do what is elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    private static final int FORBIDDEN = 403;

    @Bean
    SecurityFilterChain chain(HttpSecurity http, LinkTokens tokens, SessionAccount sessions, AfterSignIn after)
            throws Exception {
        return http.securityMatcher(Area.pathPatterns())
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .oneTimeTokenLogin(it -> it.tokenService(tokens)
                        .tokenGeneratingUrl("/{language}/sign-in")
                        .generateRequestResolver(SecurityConfiguration::request)
                        .tokenGenerationSuccessHandler((request, response, _) -> after.sent(request, response))
                        .loginProcessingUrl("/{language}/sign-in/link")
                        .showDefaultSubmitPage(false)
                        .authenticationSuccessHandler(after::signedIn)
                        .authenticationFailureHandler((request, response, _) -> after.refused(request, response)))
                .logout(it -> it.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/{language}/sign-out"))
                        .logoutSuccessHandler((request, response, _) -> after.signedOut(request, response)))
                .securityContext(it -> it.securityContextRepository(sessions))
                // A session is renewed by SessionAccount.
                .sessionManagement(it -> it.sessionFixation(SessionFixationConfigurer::none))
                .csrf(it -> it.csrfTokenRepository(formTokens()))
                .exceptionHandling(it -> it.authenticationEntryPoint((_, response, _) -> forbid(response))
                        .accessDeniedHandler((_, response, _) -> forbid(response)))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Not one measurement a filter: the web server measures each request as a whole. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody has a password; that there is one of these keeps the framework from inventing a user. */
    @Bean
    UserDetailsService users() {
        return name -> User.withUsername(name).password("{noop}").build();
    }

    /** Keeps the filters of sessions and security away from public pages. */
    @Bean
    static BeanPostProcessor filtersStayInTheArea() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof DelegatingFilterProxyRegistrationBean registration) {
                    registration.addUrlPatterns(Area.servletPatterns());
                }
                return bean;
            }
        };
    }

    /** In a cookie, so that the sign-in page makes no session for whoever only looks at it. */
    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("form");
        repository.setCookieCustomizer(it -> it.httpOnly(true).sameSite("Lax"));
        return repository;
    }

    /** The address asked about; null if it is none, which the page then tells. */
    private static @Nullable GenerateOneTimeTokenRequest request(HttpServletRequest request) {
        String email = request.getParameter("email");
        String wanted = request.getParameter("to");
        try {
            return email == null
                    ? null
                    : new LinkTokens.Wanted(Account.normalized(email), Area.isWork(wanted) ? wanted : null);
        } catch (UserError e) {
            return null;
        }
    }

    private static void forbid(HttpServletResponse response) throws IOException {
        response.sendError(FORBIDDEN);
    }
}
