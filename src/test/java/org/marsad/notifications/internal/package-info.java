@NullMarked
package org.marsad.notifications.internal;

import org.jspecify.annotations.NullMarked;
