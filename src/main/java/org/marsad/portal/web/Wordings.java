package org.marsad.portal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.Edition;
import org.marsad.kernel.Brief;
import org.marsad.plan.Plans;
import org.marsad.plan.WordingVersion;
import org.springframework.stereotype.Component;

/** Finds the official text for a page: the version that its edition froze, else the newest. */
@Component
class Wordings {
    private static final String RIGHT_TO_LEFT = "ar";

    private final Plans plans;
    private final Brief<List<WordingVersion>> known = new Brief<>();

    Wordings(Plans plans) {
        this.plans = plans;
    }

    /** Empty before any text was imported. */
    Optional<Wording> find(Reading reading) {
        List<WordingVersion> versions = known.get(plans::listVersions);
        String wanted = reading.language().code();
        return frozen(versions, reading.edition(), wanted)
                .or(() -> newest(versions, wanted))
                .or(() -> versions.stream().findFirst())
                .map(it -> reading.kept().get("wording " + it.id(), Wording.class, () -> wording(reading, it)));
    }

    /** The version with this number, as a report names it; empty for a report without one. */
    Optional<WordingVersion> find(@Nullable Long version) {
        return known.get(plans::listVersions).stream()
                .filter(it -> version != null && it.id() == version)
                .findFirst();
    }

    private static Optional<WordingVersion> newest(List<WordingVersion> versions, String language) {
        return versions.stream().filter(it -> it.language().equals(language)).findFirst();
    }

    private static Optional<WordingVersion> frozen(
            List<WordingVersion> versions, @Nullable Edition edition, String language) {
        Long id = edition == null ? null : edition.wording().get(language);
        return id == null
                ? Optional.empty()
                : versions.stream().filter(it -> it.id() == id).findFirst();
    }

    private Wording wording(Reading reading, WordingVersion version) {
        return new Wording(
                version.language(),
                version.language().equals(RIGHT_TO_LEFT) ? "rtl" : "ltr",
                reading.t(
                        "portal.wording.source",
                        version.source(),
                        version.id(),
                        reading.texts().date(version.adopted())),
                plans.getWording(version.id()));
    }
}
