package org.marsad.notifications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.kernel.Language;
import org.marsad.notifications.Inboxes;
import org.marsad.notifications.Notice;
import org.marsad.notifications.Notices;

/** The inbox, the log and the exercise's mails, as a browser without script sees them. */
class NotificationPagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/fr/sign-in/link[^\"]+)\"");
    private static final String FOCAL = "focal.sen@exercise.invalid";
    private static final String LEAD = "lead@exercise.invalid";
    private static final String NOTHING_WAITS_FOR = "evaluator@exercise.invalid";

    private static Program program;
    private static Accounts accounts;

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        accounts = program.get(Accounts.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void theLinkOfAMailThatWouldHaveBeenSentWorks() {
        Visitor visitor = visitor();
        visitor.get("/fr/sign-in");
        visitor.post("/fr/sign-in", Map.of("email", FOCAL));
        String mails = visitor.get("/fr/exercise/mails").body();
        assertThat(mails).contains("Votre lien de connexion à Marsad", "Point focal, SEN");
        Matcher link = LINK.matcher(mails);
        assertThat(link.find()).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        assertThat(visitor.get(address).body()).contains("Ouvrir ma session");
        assertThat(visitor.get("/ar/exercise/mails").body()).contains("dir=\"rtl\"", "رسائل التمرين");
    }

    @Test
    void theInboxShowsMarksAndForgets() {
        long focal = account(FOCAL);
        Notices notices = program.get(Notices.class);
        notices.tell(new Notice(focal, "notifications.mail.hello", "test:1", List.of("<i>toi</i>"), "/plan"));
        Visitor visitor = visitor().as(focal);
        String inbox = visitor.get("/fr/desk/inbox").body();
        assertThat(inbox).contains("<b><a href=\"/fr/plan\">Bonjour &lt;i&gt;toi", "Marquer comme lu");
        assertThat(program.get(Inboxes.class).countOpen(focal)).isEqualTo(1);

        long id = notices.listOpen(focal).getFirst().id();
        var answer = visitor.post("/fr/desk/inbox", Map.of("notice", Long.toString(id)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/fr/desk/inbox").body())
                .contains("Bonjour &lt;i&gt;toi")
                .doesNotContain("<b><a");
        assertThat(program.get(Inboxes.class).countOpen(focal)).isZero();
        assertThat(visitor.postBare("/fr/desk/inbox", Map.of("notice", "1")).statusCode())
                .isEqualTo(403);

        notices.settle("test:1");
        assertThat(visitor.get("/en/desk/inbox").body()).contains("Nothing waits for you.");
    }

    @Test
    void theFragmentShowsAsMuchAsItIsAsked() {
        long reader = account(NOTHING_WAITS_FOR);
        Notices notices = program.get(Notices.class);
        for (int i = 0; i < 3; i++) {
            notices.tell(new Notice(reader, "notifications.mail.hello", "test:" + i, List.of("n" + i), "/plan"));
        }
        var output = new gg.jte.output.StringOutput();
        program.get(Inboxes.class).fragment(Language.EN, reader, 1).writeTo(output);
        assertThat(output.toString())
                .contains("Hello n2,", "Open the inbox: 2 lines more")
                .doesNotContain("n1");
    }

    @Test
    void onlyTheSecretariatSeesTheLog() {
        Visitor asking = visitor();
        asking.get("/en/sign-in");
        asking.post("/en/sign-in", Map.of("email", FOCAL));
        assertThat(visitor().as(account(FOCAL)).get("/en/desk/mails").statusCode())
                .isEqualTo(403);
        String log = visitor().as(account(LEAD)).get("/en/desk/mails").body();
        assertThat(log)
                .contains("kept here, not sent", "Votre lien de connexion")
                .doesNotContain("sign-in/link?");
        assertThat(visitor().get("/en/desk/mails").statusCode()).isEqualTo(303);
    }

    private static long account(String email) {
        return accounts.findByEmail(email).orElseThrow().id();
    }

    private static Visitor visitor() {
        return new Visitor(program.url("").toString());
    }
}
