package org.marsad.notifications.internal;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Account;
import org.marsad.notifications.Mail;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/** Hands mails to the mail server that the settings name. */
final class SmtpCarrier implements Carrier {
    private final JavaMailSender server;
    private final String from;

    SmtpCarrier(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void carry(Mail mail, Account to) throws NotHandedOver {
        MimeMessage message = message(mail, to);
        try {
            server.send(message);
        } catch (MailAuthenticationException e) {
            throw new NotHandedOver("the mail server does not know us", e);
        } catch (MailSendException e) {
            if (nothingLeft(e)) {
                throw new NotHandedOver("the mail server did not take it", e);
            }
            throw e;
        }
    }

    /**
     * Without a connection nothing can have left; nor if the server refused the only receiver. The sender tells the
     * first by a cause beside the message; a cause without a message is a line that broke after the mail was taken.
     */
    private static boolean nothingLeft(MailSendException e) {
        var failed = e.getFailedMessages().values();
        return !failed.isEmpty() && (e.getCause() != null || failed.stream().allMatch(SmtpCarrier::isRefusal));
    }

    private static boolean isRefusal(Exception e) {
        return e instanceof SendFailedException refusal
                && isEmpty(refusal.getValidSentAddresses())
                && !isEmpty(refusal.getInvalidAddresses());
    }

    private static boolean isEmpty(Address @Nullable [] addresses) {
        return addresses == null || addresses.length == 0;
    }

    private MimeMessage message(Mail mail, Account to) throws NotHandedOver {
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(from, "Marsad");
            parts.setTo(to.email());
            parts.setSubject(mail.subject());
            String link = mail.findLink().orElse(Mail.LINK);
            parts.setText(
                    mail.plain().replace(Mail.LINK, link), mail.html().replace(Mail.LINK, HtmlUtils.htmlEscape(link)));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.language().code());
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotHandedOver("the mail can't be written", e);
        }
    }
}
