package org.marsad.initiatives.internal;

import org.springframework.stereotype.Component;

/** Compares reports. */
@Component
class Comparison {
    int compare(int most) {
        return Math.min(most, 0);
    }
}
