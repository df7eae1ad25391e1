@NullMarked
package org.marsad.documents.internal;

import org.jspecify.annotations.NullMarked;
