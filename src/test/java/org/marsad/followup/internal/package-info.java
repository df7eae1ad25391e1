@NullMarked
package org.marsad.followup.internal;

import org.jspecify.annotations.NullMarked;
