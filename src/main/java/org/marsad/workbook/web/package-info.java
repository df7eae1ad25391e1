/** The pages on which a workbook is fetched, brought back and looked at. */
@NullMarked
package org.marsad.workbook.web;

import org.jspecify.annotations.NullMarked;
