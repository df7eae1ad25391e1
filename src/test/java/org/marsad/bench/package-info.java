/** How fast the program is at a hundred times the exercise: {@code ./mvnw -Pbench verify}. */
@NullMarked
package org.marsad.bench;

import org.jspecify.annotations.NullMarked;
