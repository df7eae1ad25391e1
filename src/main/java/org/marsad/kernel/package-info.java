/** Values that every module speaks in: languages, texts, codes, exact numbers, files of strangers. No Spring in here. */
@NullMarked
package org.marsad.kernel;

import org.jspecify.annotations.NullMarked;
