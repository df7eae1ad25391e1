package org.marsad.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Operator;
import org.marsad.identity.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in, as a browser does it. */
class SignInTest {
    private static final String FOCAL = "focal.sen@exercise.invalid";
    private static final String LEAD = "lead@exercise.invalid";
    private static final String URL = TestDatabases.freshUrl();

    private static Program program;
    private static Accounts accounts;
    private static JdbcClient jdbc;

    private final Visitor visitor = visitor();

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + URL);
        accounts = program.get(Accounts.class);
        jdbc = program.get(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aLinkOpensOnce() {
        String link = link(FOCAL);
        HttpResponse<String> answer = open(visitor, link);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).startsWith("/fr/desk");
        assertThat(visitor.get("/fr/desk").body())
                .contains("Point focal, SEN")
                .contains("Point focal national · SEN")
                .contains("/fr/sign-out");

        Visitor other = visitor();
        HttpResponse<String> again = open(other, link);
        assertThat(location(again)).isEqualTo("/fr/sign-in/link");
        assertThat(other.get("/fr/sign-in/link").body()).contains("Ce lien ne fonctionne plus", "href=\"/fr/sign-in\"");
        assertThat(other.get("/fr/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        String link = link(FOCAL);
        for (int i = 0; i < 3; i++) {
            assertThat(visitor().get(link).body()).contains("Ouvrir ma session");
        }
        assertThat(location(open(visitor, link))).startsWith("/fr/desk");
    }

    @Test
    void anExpiredLinkSaysSo() {
        String link = link(FOCAL);
        jdbc.sql("""
                        update identity.link
                        set created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'
                        where used_at is null
                        """).update();
        assertThat(visitor.get(link).body()).contains("Ce lien ne fonctionne plus");
        assertThat(location(open(visitor, link))).isEqualTo("/fr/sign-in/link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%00", "a%2Fb"})
    void aLinkThatIsNotOursOpensNothing(String token) {
        assertThat(visitor.get("/en/sign-in/link?token=" + token).body()).contains("This link no longer works");
        assertThat(location(visitor.post("/en/sign-in/link", Map.of("token", token))))
                .isNotEqualTo("/en/desk");
        assertThat(visitor.get("/en/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void anUnknownAddressGetsTheSameAnswer() {
        HttpResponse<String> known = ask(visitor, FOCAL.replace("focal", "FOCAL"));
        HttpResponse<String> unknown = ask(visitor(), "nobody@example.org");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(303);
        assertThat(location(unknown)).isEqualTo(location(known)).isEqualTo("/fr/sign-in/sent");
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        assertThat(visitor.get("/fr/sign-in/sent").body()).contains("Si cette adresse correspond à un compte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "focal", "a@b"})
    void whatIsNoAddressIsSaidAtTheField(String typed) {
        HttpResponse<String> answer = ask(visitor, typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("class=\"mistake\"", "value=\"" + typed + "\"");
    }

    @Test
    void fiveUnansweredLinksAnHourAreEnough() {
        String email = "focal.mar@exercise.invalid";
        for (int i = 0; i < 7; i++) {
            assertThat(location(ask(visitor, email))).isEqualTo("/fr/sign-in/sent");
        }
        assertThat(jdbc.sql("""
                        select count(*)
                        from identity.link
                        join identity.account on account.id = link.account
                        where email = :email
                        """).param("email", email).query(Long.class).single())
                .isEqualTo(5);
    }

    @Test
    void keepsNoSecret() {
        String token = link(FOCAL).replaceAll(".*token=", "");
        assertThat(jdbc.sql("select string_agg(link::text, ' ') from identity.link")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        visitor.get("/fr/sign-in");
        HttpResponse<String> bare = visitor.postBare("/fr/sign-in", Map.of("email", FOCAL));
        assertThat(bare.statusCode()).isEqualTo(403);
        assertThat(bare.body()).contains("Cette page ne vous est pas ouverte").doesNotContain("Exception");
        open(visitor, link(FOCAL));
        assertThat(visitor.postBare("/fr/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/fr/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionThatSomebodyPreparedIsNotUsed() {
        open(visitor, link(FOCAL));
        String first = visitor.cookie("session");
        assertThat(location(open(visitor, link(LEAD)))).startsWith("/fr/desk");
        assertThat(visitor.cookie("session")).isNotEmpty().isNotEqualTo(first);
        Visitor other = visitor();
        other.setCookie("session", first);
        assertThat(other.get("/fr/desk").statusCode()).isEqualTo(303);
        Visitor planted = visitor();
        planted.setCookie("session", "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
        open(planted, link(FOCAL));
        assertThat(planted.cookie("session")).isNotEqualTo("MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
    }

    @Test
    void theCookieIsForTheBrowserAlone() {
        visitor.get("/fr/sign-in");
        HttpResponse<String> answer = open(visitor, link(FOCAL));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("session=")
                        .contains("HttpOnly", "SameSite=Lax")
                        .doesNotContain("Expires"));
        assertThat(visitor.get("/fr/desk").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void signingOutClosesTheSession() {
        open(visitor, link(FOCAL));
        visitor.get("/fr/desk");
        String session = visitor.cookie("session");
        assertThat(location(visitor.post("/fr/sign-out", Map.of()))).isEqualTo("/fr");
        visitor.setCookie("session", session);
        assertThat(visitor.get("/fr/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void theWantedAddressIsKeptAndNoOther() {
        HttpResponse<String> refused = visitor.get("/ar/desk?first");
        assertThat(location(refused)).isEqualTo("/ar/sign-in?to=%2Far%2Fdesk%3Ffirst");
        assertThat(visitor.get(location(refused)).body()).contains("name=\"to\" value=\"/ar/desk?first\"");
        String link = link(FOCAL);
        visitor.get(link + "&to=%2Far%2Fdesk");
        String token = link.replaceAll(".*token=", "");
        assertThat(location(visitor.post("/fr/sign-in/link", Map.of("token", token, "to", "/ar/desk"))))
                .isEqualTo("/ar/desk");
        Visitor lured = visitor();
        String second = link(FOCAL);
        lured.get(second);
        assertThat(location(lured.post(
                        "/fr/sign-in/link",
                        Map.of("token", second.replaceAll(".*token=", ""), "to", "https://example.org/fr/desk"))))
                .startsWith("/fr/desk");
    }

    @Test
    void anEndedMandateStopsAtOnce() {
        String email = "contributor-1.esp@exercise.invalid";
        open(visitor, link(email));
        assertThat(visitor.get("/en/desk").body()).contains("Contributor · ESP");
        var person = accounts.findPerson(
                        accounts.findByEmail(email).orElseThrow().id())
                .orElseThrow();
        accounts.endMandate(person.mandates().getFirst().id(), LocalDate.now(ZoneOffset.UTC), Operator.COMMAND_LINE);
        assertThat(visitor.get("/en/desk").body())
                .doesNotContain("Contributor · ESP")
                .contains("no mandate");
    }

    @Test
    void aSessionOutlivesARestartButNotTwelveHours() {
        open(visitor, link(LEAD));
        try (Program second = Program.start("spring.datasource.url=" + URL)) {
            Visitor after = visitor.at(second.url("").toString());
            assertThat(after.get("/fr/desk").statusCode()).isEqualTo(200);
        }
        jdbc.sql("""
                        update identity.session
                        set creation_time = creation_time - 13 * 3600 * 1000
                        """).update();
        assertThat(visitor.get("/fr/desk").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr", "/fr/plan", "/fr/nowhere", "/api/v1/plan", "/assets/marsad.css"})
    void publicPagesKnowNobodyAndSetNoCookie(String address) {
        open(visitor, link(FOCAL));
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("Point focal, SEN").doesNotContain("_csrf");
    }

    private static Visitor visitor() {
        return new Visitor(program.url("").toString());
    }

    /** The address of a new link. */
    private static String link(String email) {
        URI link = accounts.link(email, Operator.COMMAND_LINE);
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    private static HttpResponse<String> open(Visitor browser, String link) {
        browser.get("/fr/sign-in");
        browser.get(link);
        return browser.post("/fr/sign-in/link", Map.of("token", link.replaceAll(".*token=", "")));
    }

    private static HttpResponse<String> ask(Visitor browser, String email) {
        browser.get("/fr/sign-in");
        return browser.post("/fr/sign-in", Map.of("email", email));
    }
}
