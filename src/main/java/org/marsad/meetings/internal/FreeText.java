package org.marsad.meetings.internal;

import org.marsad.documents.PersonalData;
import org.marsad.kernel.UserError;
import org.marsad.meetings.Details;

/** What holds for words that people write: something, not too much, and no personal data. */
final class FreeText {
    private FreeText() {}

    /** @param empty the key of the sentence where there is nothing */
    static void check(String text, String empty) {
        if (text.isBlank()) {
            throw new UserError(empty);
        }
        checkPersonal(text);
    }

    static void checkPersonal(String text) {
        if (text.length() > Details.LONGEST_TEXT) {
            throw new UserError("meetings.mistake.long");
        }
        if (!PersonalData.find(text).isEmpty()) {
            throw new UserError("meetings.mistake.personal");
        }
    }
}
