package org.marsad.followup.web;

import static org.marsad.identity.Role.SECRETARIAT_LEAD;
import static org.marsad.identity.Role.SECRETARIAT_OFFICER;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.NewCycle;
import org.marsad.followup.Reports;
import org.marsad.identity.Allowed;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.kernel.UserError;
import org.marsad.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cycles: opening one, ending one. */
@Controller
class CyclesController {
    private static final String PATH = "/{language:fr|en|ar}" + SecretariatAddresses.CYCLES;
    private static final int UNPROCESSABLE = 422;

    private final Reports reports;
    private final Shells shells;
    private final Templates templates;
    private final Clock clock;

    CyclesController(Reports reports, Shells shells, Templates templates, Clock clock) {
        this.reports = reports;
        this.shells = shells;
        this.templates = templates;
        this.clock = clock;
    }

    @Allowed({SECRETARIAT_OFFICER, SECRETARIAT_LEAD})
    @GetMapping(PATH)
    JteModel list(@PathVariable Language language, Person person) {
        return page(language, person, CycleForm.empty(), Map.of());
    }

    @Allowed(SECRETARIAT_LEAD)
    @PostMapping(PATH)
    @Nullable
    JteModel open(@PathVariable Language language, CycleForm form, Person person, HttpServletResponse response) {
        NewCycle wanted = form.wanted();
        Map<String, String> mistakes = new LinkedHashMap<>();
        Texts texts = Texts.in(language);
        wanted.mistakes().forEach((field, key) -> mistakes.put(field, texts.t(key)));
        if (mistakes.isEmpty()) {
            try {
                String code = reports.open(wanted, person.actor()).code();
                SeeOther.to(new SecretariatAddresses(language).overview(code), response);
                return null;
            } catch (UserError e) {
                mistakes.put("code", texts.t(e.key(), e.arguments()));
            }
        }
        response.setStatus(UNPROCESSABLE);
        return page(language, person, form, mistakes);
    }

    @Allowed(SECRETARIAT_LEAD)
    @PostMapping(PATH + "/{cycle}/close")
    @Nullable
    JteModel close(
            @PathVariable Language language,
            @PathVariable String cycle,
            @RequestParam(defaultValue = "") String day,
            Person person,
            HttpServletResponse response) {
        Texts texts = Texts.in(language);
        try {
            reports.close(cycle, LocalDate.parse(day.strip()), person.actor());
            SeeOther.to(new SecretariatAddresses(language).overview(cycle), response);
            return null;
        } catch (DateTimeException e) {
            response.setStatus(UNPROCESSABLE);
            return page(language, person, CycleForm.empty(), Map.of(closing(cycle), texts.t("followup.cycle.badDay")));
        } catch (UserError e) {
            response.setStatus(UNPROCESSABLE);
            String sentence = texts.t(e.key(), e.arguments());
            return page(language, person, CycleForm.empty(), Map.of(closing(cycle), sentence));
        }
    }

    /** The name under which a mistake in ending a cycle stands. */
    static String closing(String cycle) {
        return "close-" + cycle;
    }

    private JteModel page(Language language, Person person, CycleForm form, Map<String, String> mistakes) {
        Texts texts = Texts.in(language);
        var about = new Shells.Page(
                texts.t("followup.cycles.title"),
                texts.t("followup.cycles.lead"),
                SecretariatAddresses.CYCLES,
                "",
                List.of(),
                List.of(),
                false);
        CyclesPage page = CyclesPage.of(
                reports.listCycles(),
                new CyclesPage.Reader(language, person.isLead(), clock.instant()),
                form,
                mistakes);
        return templates.followupCycles(shells.shell(language, about), page);
    }
}
