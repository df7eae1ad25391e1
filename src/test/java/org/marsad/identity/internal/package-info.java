@NullMarked
package org.marsad.identity.internal;

import org.jspecify.annotations.NullMarked;
