/** What is being done: projects and policies, taken in from the files in which partners already report them. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "journal"})
@NullMarked
package org.marsad.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
