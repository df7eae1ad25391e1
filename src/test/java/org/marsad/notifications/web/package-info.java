@NullMarked
package org.marsad.notifications.web;

import org.jspecify.annotations.NullMarked;
