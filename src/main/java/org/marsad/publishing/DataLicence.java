package org.marsad.publishing;

import java.util.Optional;
import org.marsad.kernel.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under which licence the Process’s own figures may be used: the settings {@code marsad.licence.name} and
 * {@code marsad.licence.address}. Nobody but the Process can decide that; until it does, every place says so. Values of
 * others keep the licence of their source.
 */
@Component
public final class DataLicence {
    private final String name;
    private final String address;

    DataLicence(@Value("${marsad.licence.name:}") String name, @Value("${marsad.licence.address:}") String address) {
        this.name = name.strip();
        this.address = address.strip();
    }

    /** Such as {@code CC-BY-4.0}; empty while nothing is decided. */
    public Optional<String> findName() {
        return Optional.of(name).filter(it -> !it.isEmpty());
    }

    /** Where its text is; empty if it has no address. */
    public Optional<String> findAddress() {
        return findName().map(_ -> address).filter(it -> !it.isEmpty());
    }

    /** The licence as a column of a table names it, in English, for programs. */
    public String code() {
        return findName().orElse("not decided by the Process yet");
    }

    /** What may be done with the Process’s own figures, as a sentence. */
    public String in(Texts texts) {
        return findName()
                .map(it -> texts.t(
                        "publishing.licence.decided",
                        findAddress().map(place -> it + " (" + place + ")").orElse(it)))
                .orElseGet(() -> texts.t("publishing.licence.open"));
    }
}
