/** The page shell, sentences in three languages, errors, and what every page is made of. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.marsad.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
