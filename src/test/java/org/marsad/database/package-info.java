@NullMarked
package org.marsad.database;

import org.jspecify.annotations.NullMarked;
