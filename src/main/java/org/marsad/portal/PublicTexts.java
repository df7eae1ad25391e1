package org.marsad.portal;

import java.util.List;
import org.marsad.kernel.Language;

/** The search over every public text, in all languages at once. Accents, spelling and small mistakes are forgiven. */
public interface PublicTexts {
    /** How many texts are found at most. */
    int MOST = 50;

    /** The texts that fit best, best first, one a page and kind; those in {@code reader}'s language first among equals. */
    List<PublicText> find(String query, Language reader);
}
