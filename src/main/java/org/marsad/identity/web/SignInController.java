package org.marsad.identity.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.SignIn;
import org.marsad.identity.SignInOffer;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The pages around signing in. Asking for a link and using it up is the security filter's. */
@Controller
@RequestMapping("/{language:fr|en|ar}/sign-in")
class SignInController {
    private final Shells shells;
    private final Templates templates;
    private final SignIn door;
    private final List<SignInOffer> offers;

    SignInController(Shells shells, Templates templates, SignIn door, ObjectProvider<SignInOffer> offers) {
        this.shells = shells;
        this.templates = templates;
        this.door = door;
        this.offers = offers.stream().toList();
    }

    @GetMapping
    JteModel ask(@PathVariable Language language, @RequestParam(required = false) @Nullable String to) {
        return page(language, "", null, to);
    }

    /** Only comes here with what is no address: the filter takes the others. */
    @PostMapping
    JteModel askAgain(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String to) {
        String typed = email.strip();
        Texts texts = Texts.in(language);
        String mistake =
                typed.isEmpty() ? texts.t("identity.signIn.noEmail") : texts.t("identity.account.badEmail", typed);
        return page(language, typed, mistake, to);
    }

    @GetMapping("/sent")
    JteModel sent(@PathVariable Language language) {
        return templates.identitySent(
                shell(language, "identity.sent.title", "/sign-in/sent"), "/" + language.code() + "/sign-in");
    }

    @GetMapping("/link")
    JteModel link(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(required = false) @Nullable String to) {
        String home = "/" + language.code() + "/sign-in";
        boolean open = door.isOpen(token);
        String title = open ? "identity.link.title" : "identity.link.closed.title";
        return templates.identityLink(
                shell(language, title, "/sign-in/link" + query(token, to)),
                new LinkPage(open, home + "/link", token, to, home));
    }

    private JteModel page(Language language, String email, @Nullable String mistake, @Nullable String to) {
        String home = "/" + language.code();
        String again = to == null ? "" : "?to=" + encoded(to);
        List<Shell.Link> others = offers.stream()
                .map(SignInOffer::find)
                .flatMap(Optional::stream)
                .map(it -> new Shell.Link(Texts.in(language).t(it.key()), home + it.path()))
                .toList();
        return templates.identitySignIn(
                shell(language, "identity.signIn.title", "/sign-in" + again),
                new SignInPage(home + "/sign-in", email, mistake, to, others));
    }

    private Shell shell(Language language, String title, String path) {
        Texts texts = Texts.in(language);
        return shells.shell(
                language,
                new Shells.Page(
                        texts.t(title),
                        texts.t("identity.signIn.description"),
                        path,
                        "/sign-in",
                        List.of(),
                        List.of(),
                        false));
    }

    private static String query(String token, @Nullable String to) {
        String wanted = to == null ? "" : "&to=" + encoded(to);
        return token.isEmpty() ? "" : "?token=" + encoded(token) + wanted;
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
