package org.marsad;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps stack traces away from a start that failed for a reason that the command line tells in a sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class QuietStart implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        return Failures.userError(failure) != null;
    }
}
