@NullMarked
package org.marsad.assessment;

import org.jspecify.annotations.NullMarked;
