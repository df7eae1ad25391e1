package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.partners.Relation;
import org.marsad.partners.RelationKind;
import org.marsad.portal.PublicText;
import org.marsad.portal.PublicTextSource;
import org.springframework.stereotype.Component;

/** The partners for the search: names, codes and what they are and were to the Process. */
@Component
class PartnerTexts implements PublicTextSource {
    private final Partners partners;

    PartnerTexts(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String version() {
        return partners.list().toString() + partners.listRelations();
    }

    @Override
    public List<PublicText> list() {
        List<PublicText> texts = new ArrayList<>();
        List<Relation> relations = partners.listRelations();
        for (Partner partner : partners.list()) {
            String path = "/partners/" + partner.code();
            for (Language language : Language.values()) {
                String name = partner.name().in(language) + " (" + partner.code() + ")";
                texts.add(new PublicText(PublicText.Kind.PARTNER, path, partner.name(), language.code(), name));
            }
        }
        for (Language language : Language.values()) {
            texts.addAll(roles(language, relations));
        }
        return texts;
    }

    /** Each role with all who hold or held it, as the governance page has it. */
    private List<PublicText> roles(Language language, List<Relation> relations) {
        Texts texts = Texts.in(language);
        return Arrays.stream(RelationKind.values())
                .filter(it -> it != RelationKind.PARTNER && it != RelationKind.MEMBER)
                .map(kind -> new PublicText(
                        PublicText.Kind.GOVERNANCE,
                        "/governance#" + anchor(kind),
                        PlanTexts.everywhere(it -> Texts.in(it).t("partners.relation." + kind.name())),
                        language.code(),
                        texts.t("partners.relation." + kind.name()) + ". " + names(kind, language, relations)))
                .toList();
    }

    private static String anchor(RelationKind kind) {
        return switch (kind) {
            case CHAIR -> "chairs";
            case STEERING_COMMITTEE -> "steering";
            case REFERENCE_COUNTRY -> "reference-1";
            case OBSERVER -> "observers";
            case PARTNER, MEMBER, DECLARATION_PARTY -> "parties";
        };
    }

    private String names(RelationKind kind, Language language, List<Relation> relations) {
        return relations.stream()
                .filter(it -> it.kind() == kind)
                .flatMap(it -> partners.find(it.partner()).stream())
                .distinct()
                .sorted(NamedLink.byName(language))
                .map(it -> it.name().in(language))
                .collect(Collectors.joining(Texts.in(language).t("portal.comma")));
    }
}
