package org.marsad;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(Application.class).verify();
    }
}
