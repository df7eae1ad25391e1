/** How the plan is read, checked and kept. */
@NullMarked
package org.marsad.plan.internal;

import org.jspecify.annotations.NullMarked;
