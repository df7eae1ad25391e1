@NullMarked
package org.marsad.partners.internal;

import org.jspecify.annotations.NullMarked;
