/** Practising: unmistakably fictitious reports, generated from a seed. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "plan",
            "partners",
            "followup",
            "indicators",
            "meetings",
            "assessment",
            "identity",
            "notifications",
            "practices",
            "web"
        })
@NullMarked
package org.marsad.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
