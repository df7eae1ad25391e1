package org.marsad.practices;

/** Whether a practice had results for women. Not known is an answer of its own, and is never counted as no. */
public enum ForWomen {
    YES,
    NO,
    UNKNOWN
}
