/** The program as its readers meet it: its pages in a browser, its links, its speed. */
@NullMarked
package org.marsad.browser;

import org.jspecify.annotations.NullMarked;
