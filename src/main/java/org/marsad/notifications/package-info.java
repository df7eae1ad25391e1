/** What people are told: the inbox, the daily digest by e-mail, and the log that makes a second identical mail impossible. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity"})
@NullMarked
package org.marsad.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
