@NullMarked
package org.marsad.web;

import org.jspecify.annotations.NullMarked;
