@NullMarked
package org.marsad.publishing;

import org.jspecify.annotations.NullMarked;
