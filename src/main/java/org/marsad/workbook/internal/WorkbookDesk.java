package org.marsad.workbook.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Values;
import org.marsad.identity.Acting;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Plans;
import org.marsad.web.ForbiddenException;
import org.marsad.workbook.WorkbookPreview;
import org.marsad.workbook.Workbooks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives workbooks out, takes them back and keeps them in between. */
@Component
class WorkbookDesk implements Workbooks {
    private final Drafts drafts;
    private final Plans plans;
    private final Partners partners;
    private final UploadStore uploads;
    private final ReadingRoom room;
    private final TransactionTemplate transaction;

    WorkbookDesk(
            Drafts drafts,
            Plans plans,
            Partners partners,
            UploadStore uploads,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.plans = plans;
        this.partners = partners;
        this.uploads = uploads;
        this.room = new ReadingRoom(new WorkbookReader(plans.current()));
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public byte[] write(String cycle, PartnerCode partner, Language language, Acting by) {
        checkWriter(partner, by);
        Draft draft = drafts.begin(cycle, partner);
        if (!draft.state().isOpen()) {
            throw new UserError("workbook.refused.notOpen");
        }
        return write(draft, language, by);
    }

    @Override
    public byte[] write(Draft draft, Language language, Acting by) {
        List<String> actions = draft.questionnaire().questions().keySet().stream()
                .filter(it -> mayWrite(draft.partner(), it, by))
                .toList();
        if (actions.isEmpty()) {
            throw new ForbiddenException();
        }
        return new WorkbookWriter(plans.current(), partners.list()).write(draft, actions, language);
    }

    @Override
    public WorkbookPreview preview(byte[] file, Acting by) {
        return outcome(room.read(file), by).preview();
    }

    @Override
    public WorkbookPreview apply(byte[] file, Acting by) {
        WorkbookReader.Content content = room.read(file);
        WorkbookPreview taken = transaction.execute(_ -> {
            Outcome outcome = outcome(content, by);
            return outcome.preview().mistakes().isEmpty() ? outcome.take(Set.of()) : outcome.preview();
        });
        return requireNonNull(taken);
    }

    @Override
    public UUID keep(byte[] file, String cycle, PartnerCode partner, Person by) {
        checkWriter(partner, by);
        Meta meta = room.read(file).meta();
        if (!meta.partner().equals(partner)) {
            throw new UserError("workbook.refused.otherPartner", meta.partner(), partner);
        }
        if (!meta.cycle().equals(cycle)) {
            throw new UserError("workbook.refused.otherCycle", meta.cycle(), cycle);
        }
        draft(meta);
        return uploads.add(file, by.account().id());
    }

    @Override
    public Optional<WorkbookPreview> preview(UUID kept, Person by) {
        return uploads.find(kept, by.account().id()).map(it -> preview(it, by));
    }

    @Override
    public Optional<WorkbookPreview> apply(UUID kept, String shown, Set<String> mine, Person by) {
        byte[] file = uploads.find(kept, by.account().id()).orElse(null);
        if (file == null) {
            return Optional.empty();
        }
        WorkbookReader.Content content = room.read(file);
        Optional<WorkbookPreview> taken = transaction.execute(_ -> take(kept, content, shown, mine, by));
        return requireNonNull(taken);
    }

    private Optional<WorkbookPreview> take(
            UUID kept, WorkbookReader.Content content, String shown, Set<String> mine, Person by) {
        Outcome outcome = outcome(content, by);
        WorkbookPreview preview = outcome.preview();
        if (!preview.stamp().equals(shown) || !preview.mistakes().isEmpty()) {
            return Optional.empty();
        }
        uploads.remove(kept);
        return Optional.of(outcome.take(mine));
    }

    private Outcome outcome(WorkbookReader.Content content, Acting by) {
        checkWriter(content.meta().partner(), by);
        Values values = new Values(it -> partners.resolve(it).map(Partner::code));
        return new Outcome(drafts, content, draft(content.meta()), by, values);
    }

    /** The report that a workbook was written from. */
    private Draft draft(Meta meta) {
        Draft draft = drafts.find(meta.cycle(), meta.partner())
                .filter(it -> it.version() == meta.report())
                .orElseThrow(() -> new UserError("workbook.refused.otherReport"));
        if (draft.cycle().questionnaire() != meta.questionnaire().version()) {
            throw new UserError("workbook.refused.otherVersion");
        }
        if (!draft.state().isOpen()) {
            throw new UserError("workbook.refused.notOpen");
        }
        return draft;
    }

    private static void checkWriter(PartnerCode partner, Acting by) {
        if (by instanceof Person person && !person.isFocalPointOf(partner) && !person.isContributorOf(partner)) {
            throw new ForbiddenException();
        }
    }

    static boolean mayWrite(PartnerCode partner, String action, Acting by) {
        return !(by instanceof Person person) || person.mayWrite(partner, action);
    }
}
