/** What happened: the append-only, tamper-evident record. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.marsad.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
