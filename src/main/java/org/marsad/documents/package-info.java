/** Stored files: decided from their bytes, read for personal data before anybody sees them, each content kept once. */
@ApplicationModule(allowedDependencies = {"kernel", "journal", "identity", "web"})
@NullMarked
package org.marsad.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
