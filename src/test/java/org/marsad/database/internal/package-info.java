@NullMarked
package org.marsad.database.internal;

import org.jspecify.annotations.NullMarked;
