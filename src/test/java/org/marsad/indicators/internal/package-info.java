@NullMarked
package org.marsad.indicators.internal;

import org.jspecify.annotations.NullMarked;
