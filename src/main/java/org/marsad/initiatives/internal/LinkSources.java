package org.marsad.initiatives.internal;

import org.springframework.stereotype.Component;

/** What the board of proposals reads of initiatives. */
@Component
record LinkSources(SubjectStore subjects, ConcernStore concerns, InitiativeStore initiatives) {}
