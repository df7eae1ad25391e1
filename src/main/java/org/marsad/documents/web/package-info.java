/** Where the Secretariat decides on files that no program could read in whole. */
@NullMarked
package org.marsad.documents.web;

import org.jspecify.annotations.NullMarked;
