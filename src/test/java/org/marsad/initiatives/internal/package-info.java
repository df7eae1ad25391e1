@NullMarked
package org.marsad.initiatives.internal;

import org.jspecify.annotations.NullMarked;
