@NullMarked
package org.marsad.documents.web;

import org.jspecify.annotations.NullMarked;
