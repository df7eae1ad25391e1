package org.marsad.portal;

import java.util.List;

/** Gives public texts to the search: a bean of this type is all it takes. */
public interface PublicTextSource {
    /** Changes whenever the texts do; asked for at each search, so it must be cheap. */
    String version();

    /** All its texts. */
    List<PublicText> list();
}
