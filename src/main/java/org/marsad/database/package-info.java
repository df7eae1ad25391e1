/** Where the data lives: a PostgreSQL given by URL or the embedded one, and how it comes back after a crash. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.marsad.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
