package org.marsad.followup.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Entry;
import org.marsad.followup.FormTexts;
import org.marsad.followup.Progress;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partners;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;
import org.springframework.stereotype.Component;

/** Finds what is a person's to do, mandate by mandate. */
@Component
class WorkTasks {
    private final Reports reports;
    private final Drafts drafts;
    private final Reviews reviews;
    private final Partners partners;
    private final Clock clock;

    WorkTasks(Reports reports, Drafts drafts, Reviews reviews, Partners partners, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.reviews = reviews;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * What there is.
     *
     * @param tasks the things to do
     * @param start the person's own report, where they write one; null where they do not
     * @param wrote whether they saved anything in it yet
     */
    record Found(List<StartPage.Task> tasks, @Nullable String start, boolean wrote) {}

    Found find(Language language, Person person) {
        List<StartPage.Task> tasks = new ArrayList<>();
        String start = null;
        boolean wrote = false;
        for (Cycle cycle : listOpen()) {
            Search search = new Search(language, person, cycle);
            person.mandates().forEach(search::add);
            tasks.addAll(search.tasks);
            start = start == null ? search.start : start;
            wrote |= search.wrote;
        }
        return new Found(tasks.stream().distinct().toList(), start, wrote);
    }

    /** The cycles in which partners can report, the one that is due first before the others. */
    private List<Cycle> listOpen() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return reports.listCycles().stream()
                .filter(it -> !it.opens().isAfter(today) && it.closed() == null)
                .sorted(Comparator.comparing(Cycle::deadline).thenComparing(Cycle::code))
                .toList();
    }

    /** One person's mandates, one after the other. */
    private final class Search {
        private final Language language;
        private final Texts texts;
        private final Person person;
        private final Cycle cycle;
        private final Instant now = clock.instant();
        private final List<StartPage.Task> tasks = new ArrayList<>();
        private @Nullable String start;
        private boolean wrote;

        Search(Language language, Person person, Cycle cycle) {
            this.language = language;
            this.texts = Texts.in(language);
            this.person = person;
            this.cycle = cycle;
        }

        void add(Mandate mandate) {
            switch (mandate.role()) {
                case FOCAL_POINT, CONTRIBUTOR -> addReport(mandate);
                case REFERENCE_COUNTRY -> addDomain(mandate);
                case SECRETARIAT_OFFICER, SECRETARIAT_LEAD -> addOverview("followup.work.review");
                case COMMITTEE_MEMBER -> addOverview("followup.work.note");
                case PERMANENT_OBSERVER, EVALUATOR -> addOverview("followup.work.read");
            }
        }

        private void addReport(Mandate mandate) {
            PartnerCode partner = mandate.partner();
            if (partner == null) {
                return;
            }
            WritingAddresses to = new WritingAddresses(language, cycle.code(), partner);
            Optional<Draft> draft = drafts.find(cycle.code(), partner);
            start = to.report();
            wrote |= draft.filter(this::hasWritten).isPresent();
            Due due = Due.of(texts, cycle, now);
            boolean open = draft.map(it -> it.state().isOpen()).orElse(true);
            boolean returned =
                    draft.filter(it -> it.state() == ReportState.RETURNED).isPresent();
            tasks.add(new StartPage.Task(
                    texts.t("followup.form.report", name(partner), cycle.title().in(language)),
                    draft.map(this::says).orElseGet(() -> texts.t("followup.work.begin"))
                            + (open ? " " + due.left() : ""),
                    returned || open && due.overdue(),
                    to.report()));
        }

        private boolean hasWritten(Draft draft) {
            return draft.entries().values().stream()
                    .flatMap(it -> it.values().stream())
                    .map(Entry::by)
                    .anyMatch(it -> it != null && it == person.account().id());
        }

        private String says(Draft draft) {
            if (!draft.state().isOpen()) {
                return texts.t("followup.work.state", new FormTexts(texts).state(draft.state()));
            }
            Progress progress = Progress.of(draft, reviews.listSteps(cycle.code(), draft.partner()));
            Set<String> own = Plan.cadiz().listActions().stream()
                    .map(Action::code)
                    .filter(it -> person.mayWrite(draft.partner(), it))
                    .collect(Collectors.toSet());
            String left = texts.t("followup.left", progress.left(own), progress.minutes(own));
            return draft.state() == ReportState.RETURNED ? texts.t("followup.work.returned", left) : left;
        }

        private void addDomain(Mandate mandate) {
            String code = String.valueOf(mandate.domain());
            Plan.cadiz()
                    .findDomain(code)
                    .ifPresent(it -> tasks.add(new StartPage.Task(
                            texts.t("followup.work.domain", code, it.title().in(language)),
                            texts.t("followup.work.domain.says"),
                            false,
                            WritingAddresses.work(language) + "/domains/" + cycle.code() + "/" + code)));
        }

        private void addOverview(String key) {
            tasks.add(new StartPage.Task(
                    texts.t("followup.work.overview", cycle.title().in(language)),
                    texts.t(key),
                    false,
                    WritingAddresses.work(language) + "/overview/" + cycle.code()));
        }

        private String name(PartnerCode partner) {
            return partners.list().stream()
                    .filter(it -> it.code().equals(partner))
                    .map(it -> it.name().in(language))
                    .findFirst()
                    .orElse(partner.value());
        }
    }
}
