package org.marsad.exercise.internal;

import java.util.Optional;
import org.marsad.followup.Reports;
import org.marsad.web.SiteNotice;
import org.springframework.stereotype.Component;

/** Says on every page of a program with exercise data that nothing there is real. */
@Component
class ExerciseNotice implements SiteNotice {
    private final Reports reports;

    /** Once a database holds reports of one kind, that never changes: no need to ask again. */
    private volatile Reports.Content known = Reports.Content.NONE;

    ExerciseNotice(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<String> findKey() {
        if (known == Reports.Content.NONE) {
            known = reports.content();
        }
        return known == Reports.Content.EXERCISE ? Optional.of("exercise.banner") : Optional.empty();
    }
}
