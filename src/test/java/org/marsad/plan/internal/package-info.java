@NullMarked
package org.marsad.plan.internal;

import org.jspecify.annotations.NullMarked;
