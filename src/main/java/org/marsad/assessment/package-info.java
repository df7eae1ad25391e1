/** Computing: scores, coverage, change and verdicts from accepted reports, frozen as editions. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "journal", "identity", "plan", "partners", "followup"})
@NullMarked
package org.marsad.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
