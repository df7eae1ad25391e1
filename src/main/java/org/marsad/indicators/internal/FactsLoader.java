package org.marsad.indicators.internal;

import org.marsad.indicators.Facts;
import org.marsad.indicators.Observations;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Brings the values that the program carries into the database when it starts: each table once. */
@Component
class FactsLoader implements InitializingBean {
    private final Observations observations;

    FactsLoader(Observations observations) {
        this.observations = observations;
    }

    @Override
    public void afterPropertiesSet() {
        Facts.list().forEach(it -> observations.add(it.file(), it.origin()));
    }
}
