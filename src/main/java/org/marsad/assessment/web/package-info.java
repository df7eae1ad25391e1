@NullMarked
package org.marsad.assessment.web;

import org.jspecify.annotations.NullMarked;
