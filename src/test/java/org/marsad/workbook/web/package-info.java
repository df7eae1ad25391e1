@NullMarked
package org.marsad.workbook.web;

import org.jspecify.annotations.NullMarked;
