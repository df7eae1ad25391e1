@NullMarked
package org.marsad.initiatives.web;

import org.jspecify.annotations.NullMarked;
