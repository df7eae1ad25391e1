package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.portal.PublicText;
import org.marsad.portal.PublicTextSource;
import org.springframework.stereotype.Component;

/** The method page for the search, section by section. */
@Component
class MethodTexts implements PublicTextSource {
    private final List<PublicText> texts = read();
    private final String version =
            Integer.toHexString(texts.stream().map(PublicText::body).toList().hashCode());

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<PublicText> list() {
        return texts;
    }

    private static List<PublicText> read() {
        List<MethodSection> first = MethodPage.of(Texts.in(Language.FR)).sections();
        List<PublicText> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            List<MethodSection> sections = MethodPage.of(Texts.in(language)).sections();
            for (int i = 0; i < first.size(); i++) {
                int place = i;
                MethodSection section = sections.get(i);
                texts.add(new PublicText(
                        PublicText.Kind.METHOD,
                        "/method#" + section.id(),
                        PlanTexts.everywhere(it -> MethodPage.of(Texts.in(it))
                                .sections()
                                .get(place)
                                .title()),
                        language.code(),
                        section.title() + ". " + String.join(" ", section.prose())));
            }
        }
        return texts;
    }
}
