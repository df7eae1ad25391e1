@NullMarked
package org.marsad;

import org.jspecify.annotations.NullMarked;
