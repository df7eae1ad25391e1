@NullMarked
package org.marsad.jobs;

import org.jspecify.annotations.NullMarked;
