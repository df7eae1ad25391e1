package org.marsad.web.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.web.NavigationPlace;
import org.marsad.web.SessionSource;
import org.marsad.web.Shell;
import org.marsad.web.Shells;
import org.marsad.web.SiteNotice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** Makes shells from what the modules add: navigation places and notices. */
@Component
class ShellFactory implements Shells {
    private final List<NavigationPlace> places;
    private final List<SiteNotice> notices;
    private final List<SessionSource> sessions;
    private final Shell.Assets assets = new Shell.Assets(
            VersionedAsset.url("/assets/marsad.css", "/static/assets/marsad.css"),
            VersionedAsset.url("/assets/charts.css", "/static/assets/charts.css"),
            VersionedAsset.url("/assets/work.css", "/static/assets/work.css"),
            webjar("htmx.org", "dist/htmx.min.js"),
            VersionedAsset.url("/assets/line.js", "/static/assets/line.js"),
            VersionedAsset.url("/assets/decide.js", "/static/assets/decide.js"));

    ShellFactory(
            List<NavigationPlace> places, ObjectProvider<SiteNotice> notices, ObjectProvider<SessionSource> sessions) {
        this.places = places.stream()
                .sorted(Comparator.comparingInt(NavigationPlace::position))
                .toList();
        this.notices = notices.stream().toList();
        this.sessions = sessions.stream().toList();
    }

    @Override
    public Shell shell(Language language, Page page) {
        Texts texts = Texts.in(language);
        String home = "/" + language.code();
        Shell.Session session = first(it -> it.findSession(language));
        return new Shell(
                texts,
                page.title(),
                page.description(),
                notice().map(texts::t).orElse(null),
                home,
                places.stream()
                        .filter(it -> session == null || !it.outside())
                        .map(it -> new Shell.Link(
                                texts.t(it.key()), home + it.path(), it.path().equals(page.section())))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(it -> new Shell.LanguageLink(it, "/" + it.code() + page.path(), it == language))
                        .toList(),
                page.crumbs(),
                page.footer(),
                assets,
                page.live(),
                session,
                first(SessionSource::findToken));
    }

    private <T> @Nullable T first(Function<SessionSource, Optional<T>> question) {
        return sessions.stream()
                .map(question)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String webjar(String name, String file) {
        String path = new WebJarVersionLocator().fullPath(name, file);
        if (path == null) {
            throw new IllegalStateException("no webjar " + name);
        }
        return VersionedAsset.url("/webjars/" + name + "/" + file, "/" + path);
    }

    private Optional<String> notice() {
        return notices.stream()
                .map(SiteNotice::findKey)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
