@NullMarked
package org.marsad.followup.web;

import org.jspecify.annotations.NullMarked;
