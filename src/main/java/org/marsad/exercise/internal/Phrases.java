package org.marsad.exercise.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Status;

/** What fictitious answers say in one language; each begins with the word for fictitious. */
final class Phrases {
    private static final int VARIANTS = 2;
    private static final Map<String, Phrases> ALL = new ConcurrentHashMap<>();

    private final Properties phrases = new Properties();

    private Phrases(String language) {
        String name = "/exercise/phrases_" + language + ".properties";
        try (var in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no phrases in " + language);
            }
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The phrases in {@code language}: fr, en, ar, pt or es. */
    static Phrases in(String language) {
        return ALL.computeIfAbsent(language, Phrases::new);
    }

    /** What is said of an action whose status is told, in one of a few ways. */
    String answer(String action, Status status, int variant) {
        return text(action, get("status." + status.code() + "." + (1 + variant % VARIANTS)));
    }

    /** Why an action does not concern the partner. */
    String reason(String action, NotApplicableReason reason) {
        return text(action, get("reason." + reason.code()));
    }

    /** The title of a proof. */
    String document(EvidenceLevel level, int number) {
        return get("document." + level.name()).replace("{0}", Integer.toString(number));
    }

    private String text(String action, String sentence) {
        return get("text").replace("{0}", get("theme." + action)).replace("{1}", sentence);
    }

    private String get(String key) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return phrase;
    }
}
