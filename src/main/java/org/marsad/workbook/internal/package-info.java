/** How workbooks are written, checked, read and compared with the report. */
@NullMarked
package org.marsad.workbook.internal;

import org.jspecify.annotations.NullMarked;
