package org.marsad.identity;

import org.marsad.kernel.Language;

/**
 * Someone who is given a mandate.
 *
 * @param email their address; an account with it, in whatever case, is used and keeps its name and language
 * @param name their name
 * @param language the language of their mails
 */
public record Invitee(String email, String name, Language language) {
    public Invitee {
        Account checked = new Account(0, email, name, language, null);
        email = checked.email();
        name = checked.name();
    }
}
