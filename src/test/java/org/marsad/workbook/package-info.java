@NullMarked
package org.marsad.workbook;

import org.jspecify.annotations.NullMarked;
