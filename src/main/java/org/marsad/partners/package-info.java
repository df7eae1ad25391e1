/** Who: countries and organisations, and their dated roles in the Process. */
@ApplicationModule(allowedDependencies = {"kernel", "journal", "plan"})
@NullMarked
package org.marsad.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
