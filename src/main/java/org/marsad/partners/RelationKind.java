package org.marsad.partners;

/** What a partner can be to the Process. Each is apart from the others: none follows from another. */
public enum RelationKind {
    /** Takes part in the Process. */
    PARTNER,
    /** Adopted the declaration of Cadiz in December 2022. */
    DECLARATION_PARTY,
    /** Takes part as an observer: may report, is expected in no denominator. */
    OBSERVER,
    STEERING_COMMITTEE,
    CHAIR,
    /** Follows one domain; the relation's detail is the domain's code. */
    REFERENCE_COUNTRY,
    /** Belongs to a regional organisation; the relation's detail is that organisation's code. */
    MEMBER
}
