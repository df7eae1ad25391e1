/** What worked, for others to use: practices that partners share, peers review, and other countries reuse. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "publishing",
            "journal",
            "identity",
            "documents",
            "plan",
            "partners",
            "followup",
            "indicators",
            "initiatives"
        })
@NullMarked
package org.marsad.practices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
