@NullMarked
package org.marsad.workbook.internal;

import org.jspecify.annotations.NullMarked;
