package org.marsad.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whoever asks for the plan after the start finds its tree in the database. */
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class PlansStartTest {
    private final Plans plans;
    private final JdbcClient jdbc;

    @Autowired
    PlansStartTest(Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshUrl);
    }

    @Test
    void startsWithTheTreeLoaded() {
        assertThat(plans.current()).isEqualTo(Plan.cadiz());
        assertThat(plans.listVersions()).isEmpty();
        assertThat(jdbc.sql("select count(*) from plan.node where kind = 'ACTION'")
                        .query((rs, _) -> rs.getLong(1))
                        .single())
                .isEqualTo(29);
    }
}
