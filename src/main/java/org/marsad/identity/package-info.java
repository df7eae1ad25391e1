/** Who may do what: accounts, mandates, sign-in by one-time link, access rules. */
@ApplicationModule(allowedDependencies = {"kernel", "journal", "web"})
@NullMarked
package org.marsad.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
