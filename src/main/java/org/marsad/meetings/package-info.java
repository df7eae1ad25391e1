/** Where the partners meet: who was there, what was recommended, and what became of it. */
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
            "indicators"
        })
@NullMarked
package org.marsad.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
