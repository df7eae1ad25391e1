package org.marsad.identity.internal;

import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions in the database, so that every node knows them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableJdbcHttpSession(
        tableName = "${spring.session.jdbc.table-name}",
        maxInactiveIntervalInSeconds = SessionKeeping.HOURS * 60 * 60,
        cleanupCron = "0 10 4 * * *")
class SessionKeeping {
    /** How long a session lasts, used or not. */
    static final int HOURS = 12;

    static final Duration LONGEST = Duration.ofHours(HOURS);

    /** A session is one row read or written at a time, so a transaction would only cost two more ways to the server. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    @Primary
    UsedSessions<? extends Session> sessions(JdbcIndexedSessionRepository sessions) {
        return new UsedSessions<>(sessions);
    }

    @Bean
    FilterRegistrationBean<Filter> sessionsAreReadOnce(UsedSessions<?> sessions) {
        Filter filter = (request, response, chain) -> sessions.within(() -> chain.doFilter(request, response));
        FilterRegistrationBean<Filter> bean = new FilterRegistrationBean<>(filter);
        bean.addUrlPatterns(Area.servletPatterns());
        bean.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return bean;
    }
}
