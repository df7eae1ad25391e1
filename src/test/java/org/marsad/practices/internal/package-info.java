@NullMarked
package org.marsad.practices.internal;

import org.jspecify.annotations.NullMarked;
