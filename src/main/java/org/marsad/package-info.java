/** The follow-up and evaluation platform of the Cadiz Action Plan. Each package below this one is a module. */
@NullMarked
package org.marsad;

import org.jspecify.annotations.NullMarked;
