@NullMarked
package org.marsad.exercise;

import org.jspecify.annotations.NullMarked;
