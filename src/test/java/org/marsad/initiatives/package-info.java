@NullMarked
package org.marsad.initiatives;

import org.jspecify.annotations.NullMarked;
