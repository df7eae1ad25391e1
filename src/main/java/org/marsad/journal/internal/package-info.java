@NullMarked
package org.marsad.journal.internal;

import org.jspecify.annotations.NullMarked;
