@NullMarked
package org.marsad.documents;

import org.jspecify.annotations.NullMarked;
