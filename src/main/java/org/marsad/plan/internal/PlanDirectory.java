package org.marsad.plan.internal;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.marsad.plan.Plan;
import org.marsad.plan.Plans;
import org.marsad.plan.WordingVersion;
import org.springframework.stereotype.Service;

/** Answers from the program's own tree and from the stored wordings; keeps nothing that an import could make stale. */
@Service
class PlanDirectory implements Plans {
    private final WordingStore wordings;

    PlanDirectory(WordingStore wordings) {
        this.wordings = wordings;
    }

    @Override
    public Plan current() {
        return Plan.cadiz();
    }

    @Override
    public List<WordingVersion> listVersions() {
        return wordings.listVersions();
    }

    @Override
    public Optional<WordingVersion> findVersion(String language) {
        return wordings.findNewest(language);
    }

    @Override
    public Map<String, String> getWording(long version) {
        Map<String, String> texts = wordings.listTexts(version);
        if (texts.isEmpty()) {
            throw new NoSuchElementException("wording version " + version);
        }
        return texts;
    }
}
