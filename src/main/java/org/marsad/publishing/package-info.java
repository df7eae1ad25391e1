/** Open formats: CSV and JSON that a spreadsheet and a program both read, and answers of the API in either. */
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package org.marsad.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
