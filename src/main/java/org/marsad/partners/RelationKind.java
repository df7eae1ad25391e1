package org.marsad.partners;

/** What a partner can be to the Process. Each is apart from the others: none follows from another. */
public enum RelationKind {
    /** Takes part in the Process: the 57 States, the observer countries among them, and the two partner organisations. */
    PARTNER,
    /** Adopted the declaration of Cadiz in December 2022. */
    DECLARATION_PARTY,
    /** Takes part as an observer, a State or an organisation: may report, is expected in no denominator. */
    OBSERVER,
    STEERING_COMMITTEE,
    CHAIR,
    /** Follows one domain; the relation's detail is the domain's code. */
    REFERENCE_COUNTRY,
    /** Belongs to a regional organisation; the relation's detail is that organisation's code. */
    MEMBER
}
