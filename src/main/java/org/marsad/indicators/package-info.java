/** What has changed: the results framework, the methods that compute it, and disclosure control before any release. */
@ApplicationModule(
        allowedDependencies = {"kernel", "web", "journal", "jobs", "identity", "publishing", "plan", "partners"})
@NullMarked
package org.marsad.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
