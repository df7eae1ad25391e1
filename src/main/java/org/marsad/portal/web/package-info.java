/** The public pages: handlers, and view records that have decided everything a template prints. */
@NullMarked
package org.marsad.portal.web;

import org.jspecify.annotations.NullMarked;
