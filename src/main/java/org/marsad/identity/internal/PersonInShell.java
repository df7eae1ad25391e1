package org.marsad.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.identity.WorkPlace;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.SessionSource;
import org.marsad.web.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Shows people their name, where they can go, and the way out. */
@Component
class PersonInShell implements SessionSource {
    private final SignedIn signedIn;
    private final List<WorkPlace> places;

    PersonInShell(SignedIn signedIn, ObjectProvider<WorkPlace> places) {
        this.signedIn = signedIn;
        this.places = places.stream()
                .sorted(Comparator.comparingInt(WorkPlace::position))
                .toList();
    }

    @Override
    public Optional<Shell.Session> findSession(Language language) {
        String home = "/" + language.code();
        return signedIn.find()
                .map(person -> new Shell.Session(
                        person.account().name(),
                        places.stream()
                                .filter(it -> it.isFor(person))
                                .map(it -> link(Texts.in(language), home + it.path(), it.key()))
                                .toList(),
                        home + "/sign-out"));
    }

    @Override
    public Optional<Shell.FormToken> findToken() {
        return request()
                .map(it -> it.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast)
                .map(it -> new Shell.FormToken(it.getParameterName(), it.getHeaderName(), it.getToken()));
    }

    private static Shell.Link link(Texts texts, String url, String key) {
        boolean here = request().map(it -> url.equals(it.getRequestURI())).orElse(false);
        return new Shell.Link(texts.t(key), url, here);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
