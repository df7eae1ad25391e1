package org.marsad.jobs.internal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Clears away what an earlier run of the program left, when it begins to serve and from time to time. */
@Component
@ConditionalOnWebApplication
class Housekeeping implements ApplicationRunner {
    private final JobDesk desk;

    Housekeeping(JobDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        desk.keepHouse();
    }
}
