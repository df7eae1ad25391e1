package org.marsad.portal.web;

import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;

/**
 * One public proof of an answer.
 *
 * @param title what it is called
 * @param url where it can be read; null where it is not public or not a web address
 * @param language ISO 639-1 code of the document
 * @param direction {@code ltr} or {@code rtl}
 * @param languageName the language's name in the reader's
 * @param dated its date
 * @param level how strong it is by its kind
 * @param factor what it weighs on the reference date
 * @param aged why it weighs less than its kind; null if it does not
 */
public record Proof(
        String title,
        @Nullable String url,
        String language,
        String direction,
        String languageName,
        String dated,
        String level,
        String factor,
        @Nullable String aged) {
    static boolean isPublic(Evidence evidence) {
        return evidence.access() == Evidence.Access.PUBLIC;
    }

    static Proof of(FigureReading figure, Evidence evidence, LocalDate day) {
        EvidenceLevel weight = evidence.levelOn(day);
        return new Proof(
                evidence.title(),
                webAddress(evidence.url()),
                evidence.language(),
                Directions.of(evidence.language()),
                ULocale.getDisplayLanguage(
                        evidence.language(), figure.language().locale()),
                figure.texts().date(evidence.dated()),
                evidence.level().name() + " · "
                        + figure.t("followup.evidence." + evidence.level().name()),
                weight.name() + " = " + figure.texts().decimal(BigFraction.of(weight.hundredths(), 100), 2),
                weight == evidence.level()
                        ? null
                        : figure.t("portal.figure.proof.aged", evidence.level().name(), weight.name()));
    }

    /** What a partner typed leads somewhere only if it is a web address. */
    private static @Nullable String webAddress(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            String scheme = URI.create(url).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme) ? url : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
