@NullMarked
package org.marsad.partners;

import org.jspecify.annotations.NullMarked;
