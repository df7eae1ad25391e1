@NullMarked
package org.marsad.exercise.web;

import org.jspecify.annotations.NullMarked;
