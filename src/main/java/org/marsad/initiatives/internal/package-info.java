/** How files of initiatives are read, checked, compared and stored. */
@NullMarked
package org.marsad.initiatives.internal;

import org.jspecify.annotations.NullMarked;
