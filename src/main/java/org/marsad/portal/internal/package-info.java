/** The copies that the public search looks through. */
@NullMarked
package org.marsad.portal.internal;

import org.jspecify.annotations.NullMarked;
