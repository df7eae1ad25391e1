package org.marsad.notifications.web;

import java.util.List;

/**
 * The log of mails, without what they say.
 *
 * @param rows the newest mails
 */
public record MailsPage(List<Row> rows) {
    public MailsPage {
        rows = List.copyOf(rows);
    }

    /**
     * One mail.
     *
     * @param at when it was composed or last changed its state
     * @param name whom it is for
     * @param subject its subject line
     * @param language the code of the language it is written in
     * @param state what became of it
     */
    public record Row(String at, String name, String subject, String language, String state) {}
}
