package org.marsad.assessment.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.followup.Cycle;
import org.marsad.followup.Reports;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partners;
import org.marsad.web.Shells;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the lead of the Secretariat freezes editions: first a look at what would change, then the act. */
@Controller
class EditionDesk {
    static final String PATH = "/desk/editions";
    private static final String ADDRESS = "/{language:fr|en|ar}" + PATH;
    private static final int UNPROCESSABLE = 422;

    private final Editions editions;
    private final Reports reports;
    private final Partners partners;
    private final Shells shells;
    private final Templates templates;
    private final Clock clock;

    EditionDesk(
            Editions editions, Reports reports, Partners partners, Shells shells, Templates templates, Clock clock) {
        this.editions = editions;
        this.reports = reports;
        this.partners = partners;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    /** The form; with its fields in the address, what would change. */
    @Allowed(SECRETARIAT_LEAD)
    @GetMapping(ADDRESS)
    JteModel look(@PathVariable Language language, FreezeForm form, HttpServletResponse response) {
        List<Cycle> cycles = reports.listCycles().reversed();
        if (form.isEmpty()) {
            return page(language, FreezePage.of(language, cycles, proposal(cycles), Map.of()), null);
        }
        Texts texts = Texts.in(language);
        Map<String, String> mistakes = mistakes(form, cycles, texts);
        FreezePreview preview = null;
        if (mistakes.isEmpty()) {
            try {
                preview = FreezePreview.of(language, form, editions.preview(form.order()), partners.list());
            } catch (UserError e) {
                mistakes.put(field(e), texts.t(e.key(), e.arguments()));
            }
        }
        if (!mistakes.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        return page(language, FreezePage.of(language, cycles, form, mistakes), preview);
    }

    @Allowed(SECRETARIAT_LEAD)
    @PostMapping(ADDRESS)
    Object freeze(@PathVariable Language language, FreezeForm form, Person person, HttpServletResponse response) {
        List<Cycle> cycles = reports.listCycles().reversed();
        Texts texts = Texts.in(language);
        Map<String, String> mistakes = mistakes(form, cycles, texts);
        if (mistakes.isEmpty()) {
            try {
                EditionSummary frozen = editions.freeze(form.order(), FreezeForm.text(form.seen()), person.actor());
                return ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/" + language.code() + "/editions/" + frozen.id()))
                        .build();
            } catch (UserError e) {
                mistakes.put(field(e), texts.t(e.key(), e.arguments()));
            }
        }
        response.setStatus(UNPROCESSABLE);
        return page(language, FreezePage.of(language, cycles, form, mistakes), null);
    }

    private static Map<String, String> mistakes(FreezeForm form, List<Cycle> cycles, Texts texts) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        form.mistakes(cycles).forEach((field, key) -> mistakes.put(field, texts.t(key)));
        return mistakes;
    }

    /** At which field a refusal stands. */
    private static String field(UserError e) {
        return e.key().equals("assessment.freeze.taken") ? "id" : "cycle";
    }

    /** The cycle that was closed or is open last, judged today. */
    private FreezeForm proposal(List<Cycle> cycles) {
        String cycle = cycles.isEmpty() ? null : cycles.getFirst().code();
        return new FreezeForm(cycle, "", "", "", "", LocalDate.now(clock).toString(), null);
    }

    private JteModel page(Language language, FreezePage page, @Nullable FreezePreview preview) {
        Texts texts = Texts.in(language);
        var about = new Shells.Page(
                texts.t("assessment.desk.title"),
                texts.t("assessment.desk.lead"),
                PATH,
                "",
                List.of(),
                List.of(),
                false);
        return templates.assessmentFreeze(shells.shell(language, about), page, preview);
    }
}
