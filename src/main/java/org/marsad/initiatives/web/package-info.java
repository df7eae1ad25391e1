/** The public pages of initiatives. */
@NullMarked
package org.marsad.initiatives.web;

import org.jspecify.annotations.NullMarked;
