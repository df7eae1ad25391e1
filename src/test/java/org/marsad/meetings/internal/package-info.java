@NullMarked
package org.marsad.meetings.internal;

import org.jspecify.annotations.NullMarked;
