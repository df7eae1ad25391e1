package org.marsad;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.marsad.database.CountingDataSource;
import org.marsad.database.TestDatabases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program serving the exercise at its usual size on a port of its own. All tests that ask for it share one,
 * so none may change what another reads of it; a data package is made anew each time, as of what stands there then.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = WithExercise.OwnDatabase.class)
@ActiveProfiles("exercise")
public @interface WithExercise {
    /** Points the program at a fresh database and counts what it asks of it. */
    class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + TestDatabases.freshUrl(),
                            "marsad.mail.job=false",
                            "marsad.package.fresh=PT0S",
                            "marsad.measuring.job=false")
                    .applyTo(context);
            CountingDataSource.wrapIn(context);
        }
    }
}
