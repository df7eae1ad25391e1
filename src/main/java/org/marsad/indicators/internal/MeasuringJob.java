package org.marsad.indicators.internal;

import org.marsad.indicators.Measurements;
import org.marsad.indicators.Verdicts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what the tools measured and judges new vintages, from time to time while the program serves. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnExpression("${marsad.measuring.job:true}")
class MeasuringJob {
    private final Measurements measurements;
    private final Verdicts verdicts;

    MeasuringJob(Measurements measurements, Verdicts verdicts) {
        this.measurements = measurements;
        this.verdicts = verdicts;
    }

    @Scheduled(
            initialDelayString = "${marsad.measuring.delay:PT5S}",
            fixedDelayString = "${marsad.measuring.pause:PT10M}")
    void run() {
        measurements.publish();
        verdicts.judge();
    }
}
