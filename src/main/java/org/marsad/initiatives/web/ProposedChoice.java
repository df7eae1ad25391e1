package org.marsad.initiatives.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.web.Shell;

/**
 * The partners for which the Secretariat may look at what is proposed.
 *
 * @param partners each with the address of its list
 */
public record ProposedChoice(List<Shell.Link> partners) {
    public ProposedChoice {
        partners = List.copyOf(partners);
    }

    static ProposedChoice of(Texts texts, List<Partner> all) {
        Collator alphabet = Collator.getInstance(texts.language().locale());
        String path = "/" + texts.language().code() + ProposedController.PATH + "/";
        return new ProposedChoice(all.stream()
                .filter(it -> it.kind() != PartnerKind.SECRETARIAT)
                .sorted(Comparator.comparing(it -> it.name().in(texts.language()), alphabet::compare))
                .map(it -> new Shell.Link(it.name().in(texts.language()), path + it.code()))
                .toList());
    }
}
