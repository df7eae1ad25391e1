/** How meetings are kept, and what is measured of them. */
@NullMarked
package org.marsad.meetings.internal;

import org.jspecify.annotations.NullMarked;
