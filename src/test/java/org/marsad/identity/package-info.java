@NullMarked
package org.marsad.identity;

import org.jspecify.annotations.NullMarked;
