@NullMarked
package org.marsad.identity.web;

import org.jspecify.annotations.NullMarked;
