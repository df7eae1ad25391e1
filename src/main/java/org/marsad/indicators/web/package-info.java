@NullMarked
package org.marsad.indicators.web;

import org.jspecify.annotations.NullMarked;
