@NullMarked
package org.marsad.meetings.web;

import org.jspecify.annotations.NullMarked;
