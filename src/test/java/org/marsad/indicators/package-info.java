@NullMarked
package org.marsad.indicators;

import org.jspecify.annotations.NullMarked;
