@NullMarked
package org.marsad.kernel;

import org.jspecify.annotations.NullMarked;
