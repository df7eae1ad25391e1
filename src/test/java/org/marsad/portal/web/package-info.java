@NullMarked
package org.marsad.portal.web;

import org.jspecify.annotations.NullMarked;
