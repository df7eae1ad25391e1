/** What was agreed: the plan, its domains, objectives and actions, and the official wording in its versions. */
@ApplicationModule(allowedDependencies = {"kernel", "journal"})
@NullMarked
package org.marsad.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
