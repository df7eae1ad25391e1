package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.followup.Change;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Entry;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.followup.Saving;
import org.marsad.identity.Accounts;
import org.marsad.identity.Person;
import org.marsad.identity.Visitor;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/** A cycle in an exercise of its own, with reports in every state that a test asks for; each takes another partner. */
final class ReviewScene implements AutoCloseable {
    static final String CYCLE = "test-2026";

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d*)\"");

    final Program program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
    final Accounts accounts = program.get(Accounts.class);
    final Drafts drafts = program.get(Drafts.class);
    final Reviews reviews = program.get(Reviews.class);

    private final Map<String, Visitor> visitors = new HashMap<>();

    ReviewScene() {
        LocalizedText title = new LocalizedText("Cycle d’essai", "Trial cycle", "دورة تجريبية");
        LocalDate first = LocalDate.of(2026, 1, 1);
        program.get(Reports.class)
                .open(new Cycle(
                        CYCLE,
                        title,
                        first,
                        LocalDate.of(2026, 12, 31),
                        first,
                        LocalDate.of(2027, 9, 30),
                        null,
                        Questionnaire.NEWEST));
    }

    /** One of the exercise’s people, by the beginning of their address. */
    Person person(String function) {
        return accounts.findByEmail(function + "@exercise.invalid")
                .flatMap(it -> accounts.findPerson(it.id()))
                .orElseThrow();
    }

    /** Their browser. */
    Visitor as(String function) {
        return visitors.computeIfAbsent(
                function,
                it -> new Visitor(program.url("").toString())
                        .as(person(it).account().id()));
    }

    static String focal(String partner) {
        return "focal." + partner.toLowerCase(Locale.ROOT);
    }

    /** The newest version of a report. */
    Draft draft(String partner) {
        return drafts.find(CYCLE, new PartnerCode(partner)).orElseThrow();
    }

    /** A report with three answers: one with too weak a proof, one plain, one said not to concern the partner. */
    Draft written(String partner) {
        Draft draft = drafts.begin(CYCLE, new PartnerCode(partner));
        Person focal = person(focal(partner));
        save(draft, focal, "1", "Q1", Map.of("applies", "yes"));
        save(draft, focal, "1", "Q2", Map.of("status", "3"));
        save(draft, focal, "1", "Q3", Map.of("text", "A diáspora foi ouvida.", "language", "pt"));
        save(
                draft,
                focal,
                "1",
                "Q8",
                Map.of(
                        "1.level", "E1",
                        "1.title", "Minutes of the round table",
                        "1.link", "https://example.org/minutes",
                        "1.date", "2026-03-09",
                        "1.language", "en",
                        "1.access", "public"));
        save(draft, focal, "2", "Q1", Map.of("applies", "yes"));
        save(draft, focal, "2", "Q2", Map.of("status", "1"));
        save(draft, focal, "13", "Q1", Map.of("applies", "no", "reason", "no-coast"));
        return draft(partner);
    }

    private void save(Draft draft, Person by, String action, String question, Map<String, String> values) {
        Change change = new Change(action, question, draft.revision(action, question), values);
        assertThat(drafts.save(draft, List.of(change), by, Entry.Origin.FORM))
                .allMatch(it -> it instanceof Saving.Saved || it instanceof Saving.Same);
    }

    /** The same, handed in. */
    Draft submitted(String partner) {
        reviews.submit(written(partner), null, person(focal(partner)));
        return draft(partner);
    }

    /** The same, accepted by the second officer. */
    Draft accepted(String partner) {
        Draft draft = submitted(partner);
        reviews.agree(draft, "13", true, null, person("officer-2"));
        reviews.accept(draft, null, person("officer-2"));
        return draft(partner);
    }

    static String address(String partner, String page) {
        return "/en/desk/reports/" + CYCLE + "/" + partner + page;
    }

    /** Presses a button of the review as somebody who saw this page. */
    HttpResponse<String> press(
            String who, String partner, HttpResponse<String> page, String act, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("act", act);
        all.put("seen", seen(page));
        return as(who).post(address(partner, "/review"), all);
    }

    /** How many steps, or which version, a page showed. */
    static String seen(HttpResponse<String> page) {
        Matcher matcher = SEEN.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Override
    public void close() {
        program.close();
    }
}
