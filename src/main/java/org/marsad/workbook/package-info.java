/** Writing without a line: a partner's report as one XLSX, filled in offline and read back. */
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "plan", "partners", "followup", "publishing"})
@NullMarked
package org.marsad.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
