package org.marsad.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whoever asks for the partners after the start finds them loaded. */
@ApplicationModuleTest
class PartnersStartTest {
    private final Partners partners;

    @Autowired
    PartnersStartTest(Partners partners) {
        this.partners = partners;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabases::freshUrl);
    }

    @Test
    void startsWithThePartnersLoaded() {
        assertThat(partners.listExpected(LocalDate.of(2026, 1, 29))).hasSize(55);
        assertThat(partners.resolve("Sénégal")).isPresent();
    }
}
