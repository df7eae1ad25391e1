package org.marsad.followup.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Commented;
import org.marsad.followup.Draft;
import org.marsad.followup.Entry;
import org.marsad.followup.Question;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews;
import org.marsad.followup.Status;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.plan.Plans;
import org.marsad.plan.WordingVersion;
import org.marsad.web.ForbiddenException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves reports on. Every move locks the report's row first, so that of two at once the second sees the first. */
@Service
class ReviewDesk implements Reviews {
    private static final Set<ReportState> COUNTING =
            EnumSet.of(ReportState.ACCEPTED, ReportState.NOTED, ReportState.PUBLISHED);
    private static final String OFFICIAL_LANGUAGE = "fr";

    private final JdbcClient jdbc;
    private final DraftReader drafts;
    private final Beginning beginning;
    private final ReportReader accepted;
    private final ReviewStore store;
    private final Plans plans;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Workflow workflow;

    ReviewDesk(JdbcClient jdbc, Plans plans, Journal journal, ApplicationEventPublisher events, Clock clock) {
        EntryStore entries = new EntryStore(jdbc);
        this.jdbc = jdbc;
        this.drafts = new DraftReader(jdbc, entries);
        this.beginning = new Beginning(jdbc, entries);
        this.accepted = new ReportReader(jdbc);
        this.store = new ReviewStore(jdbc);
        this.plans = plans;
        this.journal = journal;
        this.events = events;
        this.workflow = new Workflow(jdbc, store, journal, events, clock);
    }

    @Override
    @Transactional
    public void submit(Draft draft, @Nullable String why, Person by) {
        allow(by.maySubmit(draft.partner()));
        Draft current = workflow.locked(draft, EnumSet.of(ReportState.DRAFT, ReportState.RETURNED));
        if (current.answers().isEmpty()) {
            throw new UserError("followup.submit.nothing");
        }
        jdbc.sql("""
                        update followup.report
                        set submitted_at = :at,
                            wording = :wording
                        where id = :id
                        """)
                .param("at", OffsetDateTime.ofInstant(workflow.now(), ZoneOffset.UTC))
                .param(
                        "wording",
                        plans.findVersion(OFFICIAL_LANGUAGE)
                                .map(WordingVersion::id)
                                .orElse(null))
                .param("id", draft.id())
                .update();
        workflow.move(current, ReportState.SUBMITTED, why, by);
    }

    @Override
    @Transactional
    public void take(Draft draft, Person by) {
        allow(by.mayReview());
        workflow.move(workflow.locked(draft, EnumSet.of(ReportState.SUBMITTED)), ReportState.IN_REVIEW, null, by);
    }

    @Override
    @Transactional
    public void sendBack(Draft draft, Collection<Reason> reasons, Person by) {
        allow(by.mayReview());
        Draft current = workflow.locked(draft, EnumSet.of(ReportState.SUBMITTED, ReportState.IN_REVIEW));
        if (reasons.isEmpty() || reasons.stream().anyMatch(it -> it.why().isBlank())) {
            throw new UserError("followup.return.reason");
        }
        store.insertReasons(workflow.move(current, ReportState.RETURNED, null, by), reasons);
    }

    @Override
    @Transactional
    public AcceptedReport accept(Draft draft, @Nullable String why, Person by) {
        allow(by.mayReview());
        Draft current = workflow.locked(draft, EnumSet.of(ReportState.SUBMITTED, ReportState.IN_REVIEW));
        requireFourEyes(current, by);
        List<Answer> answers = current.answers();
        requireAgreement(current, answers);
        new ReportWriter(jdbc).insert(Map.of(current.id(), answers));
        workflow.retire(current);
        jdbc.sql("""
                        update followup.report
                        set accepted_at = greatest(:at, submitted_at)
                        where id = :id
                        """)
                .param("at", OffsetDateTime.ofInstant(workflow.now(), ZoneOffset.UTC))
                .param("id", current.id())
                .update();
        workflow.move(current, ReportState.ACCEPTED, why, by);
        return accepted.find(current.cycle().code(), current.partner(), current.version())
                .orElseThrow();
    }

    @Override
    @Transactional
    public void agree(Draft draft, String action, boolean agreed, @Nullable String why, Person by) {
        allow(by.mayReview());
        Draft current = workflow.locked(draft, EnumSet.of(ReportState.SUBMITTED, ReportState.IN_REVIEW));
        requireFourEyes(current, by);
        if (!agreed && (why == null || why.isBlank())) {
            throw new UserError("followup.agree.reason");
        }
        Agreement agreement = new Agreement(agreed, why, by.account().id(), workflow.now());
        store.insertAgreement(draft.id(), action, agreement);
        journal.record(
                by.actor(),
                "followup.agree",
                workflow.subject(current),
                action + (agreement.agreed() ? " agreed" : " refused"));
    }

    @Override
    @Transactional
    public Draft amend(String cycle, PartnerCode partner, String why, Person by) {
        allow(by.maySubmit(partner));
        Draft current = workflow.newest(cycle, partner, COUNTING);
        AcceptedReport report = accepted.find(cycle, partner, current.version()).orElseThrow();
        beginning.amend(current.cycle(), report, workflow.now());
        Draft next = drafts.findNewest(cycle, partner).orElseThrow();
        workflow.move(next, ReportState.DRAFT, why, by);
        return next;
    }

    @Override
    @Transactional
    public void withdraw(String cycle, PartnerCode partner, String why, Person by) {
        allow(by.maySubmit(partner) || by.isLead());
        workflow.move(workflow.newest(cycle, partner, COUNTING), ReportState.WITHDRAWN, why, by);
    }

    @Override
    @Transactional
    public void decline(String cycle, PartnerCode partner, boolean declines, @Nullable String why, Person by) {
        allow(by.maySubmit(partner));
        beginning.cycle(cycle);
        drafts.findNewest(cycle, partner).filter(it -> !it.state().isOpen()).ifPresent(_ -> {
            throw new UserError("followup.decline.reported");
        });
        jdbc.sql("""
                        insert into followup.declining (cycle, partner, declines, why, account, at)
                        values (:cycle, :partner, :declines, :why, :account, :at)
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .param("declines", declines)
                .param("why", why)
                .param("account", by.account().id())
                .param("at", OffsetDateTime.ofInstant(workflow.now(), ZoneOffset.UTC))
                .update();
        journal.record(
                by.actor(), "followup.decline", cycle + " " + partner, declines ? "declines" : "reports after all");
    }

    @Override
    public Optional<Declining> findDeclining(String cycle, PartnerCode partner) {
        return store.findDeclining(cycle, partner);
    }

    @Override
    @Transactional
    public void note(String cycle, Person by) {
        allow(by.has(Role.COMMITTEE_MEMBER));
        beginning.cycle(cycle);
        int noted = workflow.moveAll(
                cycle,
                null,
                EnumSet.of(ReportState.ACCEPTED),
                ReportState.NOTED,
                by.account().id());
        journal.record(by.actor(), "followup.note", cycle, noted + " reports");
    }

    @Override
    @Transactional
    public void publish(String cycle, Map<PartnerCode, Integer> versions) {
        workflow.moveAll(
                cycle, versions, EnumSet.of(ReportState.ACCEPTED, ReportState.NOTED), ReportState.PUBLISHED, null);
    }

    @Override
    @Transactional
    public void comment(Draft draft, NewComment said, Person by) {
        allow(mayComment(draft, said, by));
        if (said.text().isBlank()) {
            throw new UserError("followup.comment.empty");
        }
        Comment comment = store.insertComment(draft.id(), said, by.account().id(), workflow.now());
        events.publishEvent(new Commented(draft.cycle().code(), draft.partner(), comment));
    }

    @Override
    public List<Step> listSteps(String cycle, PartnerCode partner) {
        return store.listSteps(cycle, partner);
    }

    @Override
    public List<Comment> listComments(Draft draft) {
        return store.listComments(draft.id());
    }

    @Override
    public List<Decided> listAgreements(String cycle, PartnerCode partner) {
        return store.listAgreements(cycle, partner);
    }

    @Override
    public Map<String, Agreement> agreements(Draft draft) {
        return store.agreements(draft.id());
    }

    private static boolean mayComment(Draft draft, NewComment said, Person by) {
        return by.isSecretariat()
                || by.mayWrite(draft.partner(), said.action())
                || draft.state().isSealed() && by.has(Role.PERMANENT_OBSERVER);
    }

    /** Whoever wrote anything in any version of it does not judge it. */
    private void requireFourEyes(Draft draft, Person by) {
        boolean wrote = jdbc.sql("""
                        select exists (
                            select from followup.revision
                            where report = :report
                            and account = :account) as wrote
                        """)
                .param("report", draft.id())
                .param("account", by.account().id())
                .query((rs, _) -> rs.getBoolean("wrote"))
                .single();
        if (wrote || by.isFocalPointOf(draft.partner()) || by.isContributorOf(draft.partner())) {
            throw new ForbiddenException("followup.accept.own");
        }
    }

    /** An agreement is to what stood there then: a changed claim needs a new one. */
    private void requireAgreement(Draft draft, List<Answer> answers) {
        Map<String, Agreement> agreements = store.agreements(draft.id());
        for (Answer answer : answers) {
            if (answer.status() == Status.NOT_APPLICABLE) {
                Agreement agreement = agreements.get(answer.action());
                Entry claim = draft.find(answer.action(), Question.APPLIES).orElseThrow();
                if (agreement == null || !agreement.agreed() || agreement.at().isBefore(claim.at())) {
                    throw new UserError("followup.accept.notAgreed", answer.action());
                }
            }
        }
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException("followup.step.notYours");
        }
    }
}
