@NullMarked
package org.marsad.followup;

import org.jspecify.annotations.NullMarked;
