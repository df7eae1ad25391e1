/** The pages of practices, public and behind the door. */
@NullMarked
package org.marsad.practices.web;

import org.jspecify.annotations.NullMarked;
