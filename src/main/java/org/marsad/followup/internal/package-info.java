/** How reports are stored and read. */
@NullMarked
package org.marsad.followup.internal;

import org.jspecify.annotations.NullMarked;
