/** Work that goes on in the background, with progress and cancel, and the files it is done on. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.marsad.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
