package org.marsad.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.UserError;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database where none is configured by {@code spring.datasource.url}. A command started beside a running program
 * joins its server; a second program on the same home is refused.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabase {
    /** Long enough for a program that is stopping, or one that is starting its server, to be done. */
    private static final Duration WAIT = Duration.ofSeconds(20);

    private static final Duration POLL = Duration.ofMillis(200);

    @Bean(destroyMethod = "close")
    Server embeddedServer(@Value("${marsad.home:data}") Path home, @Value("${marsad.database.join:false}") boolean join)
            throws IOException, InterruptedException {
        Path absolute = home.toAbsolutePath();
        Instant end = Instant.now().plus(WAIT);
        do {
            Optional<EmbeddedServer> own = EmbeddedServer.start(absolute);
            if (own.isPresent()) {
                return new Server(own.get().connection(), own.get());
            }
            Optional<Connection> running = join ? Connection.toRunning(absolute) : Optional.empty();
            if (running.isPresent()) {
                return new Server(running.get(), null);
            }
            Thread.sleep(POLL);
        } while (Instant.now().isBefore(end));
        throw new UserError("database.inUse", absolute);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(Server server) {
        return server.connection();
    }

    /** A server in use, and what to stop at the end if it is ours. */
    record Server(Connection connection, @Nullable EmbeddedServer own) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (own != null) {
                own.close();
            }
        }
    }
}
