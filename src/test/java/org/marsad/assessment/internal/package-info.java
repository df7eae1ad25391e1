@NullMarked
package org.marsad.assessment.internal;

import org.jspecify.annotations.NullMarked;
