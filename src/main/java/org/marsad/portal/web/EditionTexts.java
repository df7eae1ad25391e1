package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Reports;
import org.marsad.kernel.Language;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.plan.Action;
import org.marsad.plan.Plans;
import org.marsad.portal.PublicText;
import org.marsad.portal.PublicTextSource;
import org.springframework.stereotype.Component;

/** The editions for the search, and what the partners wrote in the answers that the latest one publishes. */
@Component
class EditionTexts implements PublicTextSource {
    private final Editions editions;
    private final Reports reports;
    private final Partners partners;
    private final Plans plans;

    EditionTexts(Editions editions, Reports reports, Partners partners, Plans plans) {
        this.editions = editions;
        this.reports = reports;
        this.partners = partners;
        this.plans = plans;
    }

    @Override
    public String version() {
        return editions.findLatest().map(EditionId::value).orElse("");
    }

    @Override
    public List<PublicText> list() {
        List<PublicText> texts = new ArrayList<>();
        for (EditionSummary edition : editions.list()) {
            for (Language language : Language.values()) {
                texts.add(new PublicText(
                        PublicText.Kind.EDITION,
                        "/editions/" + edition.id(),
                        edition.title(),
                        language.code(),
                        edition.title().in(language) + " (" + edition.id() + ")"));
            }
        }
        editions.findLatest().flatMap(editions::find).ifPresent(it -> texts.addAll(answers(it)));
        return texts;
    }

    private List<PublicText> answers(Edition edition) {
        EditionSummary summary = edition.summary();
        List<PublicText> texts = new ArrayList<>();
        for (AcceptedReport report : reports.listAccepted(summary.cycle())) {
            Optional<Partner> partner = partners.find(report.partner());
            // A later version than the edition's belongs to the next edition.
            if (partner.isPresent() && Objects.equals(edition.reports().get(report.partner()), report.version())) {
                for (Answer answer : report.answers()) {
                    answer(summary, partner.get(), answer).ifPresent(texts::add);
                }
            }
        }
        return texts;
    }

    private Optional<PublicText> answer(EditionSummary edition, Partner partner, Answer answer) {
        String text = answer.text();
        String language = answer.language();
        if (text == null || language == null) {
            return Optional.empty();
        }
        return plans.current()
                .findAction(answer.action())
                .map(action -> new PublicText(
                        PublicText.Kind.ANSWER,
                        "/editions/" + edition.id() + "/figures/" + action.id() + "/" + partner.code(),
                        title(partner, action),
                        language,
                        text));
    }

    private static LocalizedText title(Partner partner, Action action) {
        LocalizedText name = PlanTexts.title("portal.figure.action", action.code(), action.label());
        return PlanTexts.everywhere(it ->
                Texts.in(it).t("portal.figure.answer.title", partner.name().in(it), name.in(it)));
    }
}
