/** Runs jobs and keeps their state. */
@NullMarked
package org.marsad.jobs.internal;

import org.jspecify.annotations.NullMarked;
