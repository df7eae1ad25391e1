@NullMarked
package org.marsad.practices.web;

import org.jspecify.annotations.NullMarked;
