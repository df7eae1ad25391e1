/** How fictitious reports are made and loaded. */
@NullMarked
package org.marsad.exercise.internal;

import org.jspecify.annotations.NullMarked;
