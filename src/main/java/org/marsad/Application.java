package org.marsad;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The modules wired together. */
@SpringBootApplication
@Modulithic(systemName = "Marsad", sharedModules = "kernel")
class Application {}
