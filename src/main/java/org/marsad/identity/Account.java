package org.marsad.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.UserError;

/**
 * Someone who can sign in. What they may do stands in their {@link Mandate}s. Names and addresses are shown to
 * signed-in people only.
 *
 * @param id its number
 * @param email where one-time links go, in small letters, since addresses are compared without case
 * @param name the person's name, or the function's in an exercise
 * @param language the language of mails and of the first page
 * @param closedAt since when nobody signs in with it any more; null while it is open
 */
public record Account(
        long id,
        String email,
        String name,
        Language language,
        @Nullable Instant closedAt) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\\\]+@[^\\s@<>\"(),:;\\\\]+\\.[^\\s@.<>\"(),:;\\\\]+");

    public Account {
        email = normalized(email);
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new UserError("identity.account.badName", Integer.toString(LONGEST_NAME));
        }
    }

    /**
     * An address as it is kept and compared: without spaces around it, in small letters.
     *
     * @throws UserError if it is not an address
     */
    public static String normalized(String email) {
        String plain = email.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > LONGEST_EMAIL || !EMAIL.matcher(plain).matches()) {
            throw new UserError("identity.account.badEmail", email.strip());
        }
        return plain;
    }
}
