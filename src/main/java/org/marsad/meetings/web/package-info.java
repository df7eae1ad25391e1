/** The pages, downloads and API of meetings. */
@NullMarked
package org.marsad.meetings.web;

import org.jspecify.annotations.NullMarked;
