@NullMarked
package org.marsad.web.internal;

import org.jspecify.annotations.NullMarked;
