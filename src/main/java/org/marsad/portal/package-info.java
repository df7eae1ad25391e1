/** What the public sees: pages, open data and the API. Reads, never writes. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "publishing",
            "plan",
            "partners",
            "followup",
            "indicators",
            "initiatives",
            "assessment"
        })
@NullMarked
package org.marsad.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
