@NullMarked
package org.marsad.meetings;

import org.jspecify.annotations.NullMarked;
