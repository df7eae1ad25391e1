@NullMarked
package org.marsad.exercise.internal;

import org.jspecify.annotations.NullMarked;
