package org.marsad.practices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A practice from its first draft to another country’s use, through the pages that people see. */
class PracticePagesTest {
    private static final String DESK = "/en/desk/practices";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([\\d.]*)\"");

    private static Program program;
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
    }

    @AfterAll
    static void stop() {
        VISITORS.clear();
        program.close();
    }

    @Test
    void fromTheFirstDraftToAnotherCountrysUse() {
        as("focal.sen").get(DESK + "/new");
        HttpResponse<String> half =
                as("focal.sen").post(DESK, with(Map.of("title", "Guichet <mobile>", "act", "submit")));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body())
                .contains("Saved as a draft, not handed in", "Say what was done.", "Guichet &lt;mobile>")
                .contains("Choose at least one action", "Give the year since which");
        String url = matched(half.body(), "<form class=\"form broad\" method=\"post\" action=\"([^\"]+)\"");
        HttpResponse<String> mistaken = as("focal.sen")
                .post(url, with(Map.of("title", "Guichet", "since", "soon", "done", "Kept.", "seen", seen(half))));
        assertThat(mistaken.statusCode()).isEqualTo(422);
        assertThat(mistaken.body())
                .contains("Not saved yet", "Give a year from 1950", "value=\"soon\"", ">Kept.</textarea>");
        HttpResponse<String> handedIn = as("focal.sen").post(url, whole("Guichet mobile du Sahel", seen(half)));
        assertThat(location(handedIn)).isEqualTo(url + "?saved=yes");
        assertThat(as("focal.sen").get(url).body())
                .contains("You wrote on it yourself")
                .doesNotContain("<textarea");
        HttpResponse<String> waiting = as("focal.mar").get(url);
        assertThat(review("focal.sen", url, seen(waiting), "accept", "").statusCode())
                .isEqualTo(403);
        assertThat(review("deputy.sen", url, seen(waiting), "accept", "").body())
                .contains("own country");

        assertThat(review("focal.mar", url, seen(waiting), "return", " ").body())
                .contains("Give a reason.");
        assertThat(location(review("focal.mar", url, seen(waiting), "return", "Which law?")))
                .isEqualTo(url);
        assertThat(review("officer-1", url, seen(waiting), "accept", "").statusCode())
                .isEqualTo(409);
        HttpResponse<String> back = as("focal.sen").get(url);
        assertThat(back.body()).contains("Which law?", "National focal point, Morocco", "<textarea");
        as("focal.sen").post(url, whole("Guichet mobile du Sahel", seen(back)));
        HttpResponse<String> again = as("officer-1").get(url);
        assertThat(location(review("officer-1", url, seen(again), "accept", "")))
                .isEqualTo(url);

        String open = url.replace("/desk", "");
        String page = as("nobody").get(open).body();
        assertThat(page)
                .contains("Shared by Senegal", "No: nothing is said about its effect", "href=\"/en/actions/1\"")
                .contains("lang=\"fr\"", "No country has told");
        assertThat(as("nobody").get("/fr/practices?q=sahel+diaspora").body()).contains("Guichet mobile du Sahel");
        assertThat(as("nobody").get("/fr/practices?q=sahel&obstacle=MONEY").body())
                .contains("Aucune pratique ne correspond");
        used(url, open);
        withdrawn(url, open);
    }

    private static void used(String url, String open) {
        as("focal.mar").get(url + "/reuses");
        Map<String, String> told = Map.of("year", "2026", "taken", "Les horaires.", "written", "fr");
        assertThat(as("focal.sen").post(url + "/reuses", told).statusCode()).isEqualTo(403);
        assertThat(as("focal.mar")
                        .post(url + "/reuses", Map.of("year", "x", "written", "fr"))
                        .body())
                .contains("Give a year from 1950", "Say what you took over.");
        assertThat(location(as("focal.mar").post(url + "/reuses", told))).isEqualTo(url + "/reuses#told");
        assertThat(as("nobody").get(open).body()).doesNotContain("Les horaires.");
        String list = as("deputy.mar").get(url + "/reuses").body();
        String decide = matched(list, "action=\"(" + url + "/reuses/\\d+)\"");
        assertThat(as("focal.mar").post(decide, Map.of("act", "confirm")).statusCode())
                .isEqualTo(403);
        assertThat(as("deputy.mar").get(DESK).body()).contains("Uses to confirm");
        assertThat(as("deputy.mar").post(decide, Map.of("act", "confirm")).statusCode())
                .isEqualTo(303);
        assertThat(as("nobody").get(open).body()).contains("Morocco, 2026", "Les horaires.");
    }

    private static void withdrawn(String url, String open) {
        HttpResponse<String> ask = as("focal.sen").get(url + "/withdraw");
        assertThat(as("focal.sen")
                        .post(url + "/withdraw", Map.of("seen", seen(ask)))
                        .statusCode())
                .isEqualTo(422);
        Map<String, String> reason = Map.of("seen", seen(ask), "why", "It ended.");
        assertThat(as("focal.sen").post(url + "/withdraw", reason).statusCode()).isEqualTo(303);
        assertThat(as("nobody").get(open).body())
                .contains("Withdrawn on", "It ended.")
                .doesNotContain("Un guichet");
        assertThat(as("nobody").get("/en/practices?q=sahel").body()).doesNotContain("Guichet mobile du Sahel");
    }

    @Test
    void ofTwoWritersNobodyOverwritesTheOther() {
        as("focal.esp").get(DESK + "/new");
        String url = location(as("focal.esp").post(DESK, with(Map.of("title", "Una"))))
                .replace("?saved=yes", "");
        as("deputy.esp").get(url);
        assertThat(as("deputy.esp")
                        .post(url, with(Map.of("title", "Dos", "seen", "1.1")))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late = as("focal.esp").post(url, with(Map.of("title", "Tres", "seen", "1.1")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else saved this meanwhile", "value=\"Tres\"");
        assertThat(as("focal.esp")
                        .post(url, with(Map.of("title", "Tres", "seen", seen(late))))
                        .statusCode())
                .isEqualTo(303);
        assertThat(as("focal.mar").get(url).statusCode()).isEqualTo(403);
        assertThat(as("nobody").get(url.replace("/desk", "")).statusCode()).isEqualTo(404);
    }

    @Test
    void contributorsSeeTheirActionsOnly() {
        String form = as("contributor-1.gha").get(DESK + "/new").body();
        assertThat(form).contains("name=\"actions\" value=\"1\"").doesNotContain("name=\"actions\" value=\"12\"");
        HttpResponse<String> foreign =
                as("contributor-1.gha").post(DESK, with(Map.of("title", "One", "actions", "12")));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(as("contributor-1.gha")
                        .post(DESK, with(Map.of("title", "One", "actions", "1")))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyReadsInTheirLanguage(Language language) {
        Texts texts = Texts.in(language);
        String home = "/" + language.code() + "/practices";
        assertThat(as("nobody").get(home).body())
                .contains(texts.t("practices.list.title"), "Exemple fictif\u00a0: guichet itinérant", "dir=\"rtl\"");
        assertThat(as("nobody").get(home + "/obstacles").body())
                .contains(texts.t("practices.obstacle.TRUST"), home + "?action=1&amp;obstacle=TRUST");
        assertThat(as("nobody").get(home + "/1").body())
                .contains(texts.t("practices.evaluated.no"), texts.t("practices.field.taken"));
        assertThat(as("nobody").get(home + "?action=A99").statusCode()).isEqualTo(400);
        assertThat(as("nobody").get(home + "/10").body()).contains(texts.t("practices.page.reuses"));
    }

    @Test
    void programsReadTheSame() {
        JsonNode all = JsonMapper.shared()
                .readTree(
                        as("nobody").get("/api/v1/practices?group=DIA&action=1").body());
        JsonNode first = all.get("practices").get(all.get("practices").size() - 1);
        assertThat(first.get("partner").asString()).isEqualTo("SEN");
        assertThat(first.get("evaluated").asBoolean()).isFalse();
        assertThat(first.get("reused").get(0).get("partner").asString()).isEqualTo("ESP");
        assertThat(all.get("notice").asString()).isNotEmpty();
        assertThat(as("nobody").get("/api/v1/practices?format=csv").body())
                .contains("reused_by,notice", "TRUST INFORMATION");
        assertThat(as("nobody").get("/fr/practices/csv?evaluated=yes").body())
                .contains("skills check")
                .doesNotContain("guichet");
        assertThat(as("nobody").get("/api/v1/practices?before=2").body())
                .contains("\"id\":1,")
                .contains("\"next\":null");
    }

    private static HttpResponse<String> review(String who, String url, String seen, String act, String why) {
        as(who).get(url);
        return as(who).post(url + "/review", Map.of("seen", seen, "act", act, "why", why));
    }

    private static Map<String, String> whole(String title, String seen) {
        Map<String, String> all = new LinkedHashMap<>(with(Map.of("title", title, "seen", seen, "act", "submit")));
        all.putAll(Map.of(
                "done", "Un guichet.", "obstacles", "TRUST", "obstacle", "La méfiance.", "result", "Deux fois plus."));
        all.putAll(Map.of("women", "UNKNOWN", "evaluated", "no", "actions", "1", "since", "2021"));
        return all;
    }

    private static Map<String, String> with(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("written", "fr"));
        all.putAll(fields);
        return all;
    }

    private static String seen(HttpResponse<String> page) {
        return matched(page.body(), SEEN.pattern());
    }

    private static String matched(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static Visitor as(String function) {
        return VISITORS.computeIfAbsent(function, it -> {
            Visitor visitor = new Visitor(program.url("").toString());
            return List.of("nobody").contains(it)
                    ? visitor
                    : visitor.as(program.get(Accounts.class)
                            .findByEmail(it + "@exercise.invalid")
                            .orElseThrow()
                            .id());
        });
    }
}
