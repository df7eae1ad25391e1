/** Telling: cycles, country reports, answers and their evidence. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "journal",
            "identity",
            "documents",
            "notifications",
            "publishing",
            "plan",
            "partners",
            "indicators"
        })
@NullMarked
package org.marsad.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
