/**
 * What is being done: projects and policies, taken in from the files in which partners already report them, and linked by
 * people to the actions of the plan.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "publishing",
            "journal",
            "jobs",
            "identity",
            "documents",
            "plan",
            "partners",
            "followup",
            "indicators"
        })
@NullMarked
package org.marsad.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
