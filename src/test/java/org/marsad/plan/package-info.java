@NullMarked
package org.marsad.plan;

import org.jspecify.annotations.NullMarked;
