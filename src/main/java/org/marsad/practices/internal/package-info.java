/** How practices are checked, stored, found and counted. */
@NullMarked
package org.marsad.practices.internal;

import org.jspecify.annotations.NullMarked;
