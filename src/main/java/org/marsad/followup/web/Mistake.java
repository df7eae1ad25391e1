package org.marsad.followup.web;

import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;

/**
 * What is wrong with a form, and where.
 *
 * @param form which of the page’s forms
 * @param field which of its fields; empty for the form as a whole
 * @param sentence what to do
 */
public record Mistake(String form, String field, String sentence) {
    static Mistake of(Texts texts, String form, UserError error) {
        return new Mistake(form, field(error.key()), texts.t(error.key(), error.arguments()));
    }

    /** The sentence if it is about this field of this form. */
    static @Nullable String at(@Nullable Mistake mistake, String form, String field) {
        return mistake != null && mistake.form.equals(form) && mistake.field.equals(field) ? mistake.sentence : null;
    }

    private static String field(String key) {
        return switch (key) {
            case "identity.account.badEmail", "identity.mandate.sameHolder" -> "email";
            case "identity.account.badName" -> "name";
            case "followup.people.noRole" -> "role";
            case "identity.scope.partner" -> "partner";
            case "identity.scope.domain" -> "domain";
            case "identity.mandate.past", "followup.people.noDay" -> "until";
            default -> "";
        };
    }
}
