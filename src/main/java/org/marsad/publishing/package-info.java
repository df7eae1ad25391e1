/** Writers of open formats: CSV and JSON that a spreadsheet and a program both read. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.marsad.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
