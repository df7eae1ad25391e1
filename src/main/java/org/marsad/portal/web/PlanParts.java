package org.marsad.portal.web;

import org.marsad.partners.Partners;
import org.springframework.stereotype.Component;

/** What the plan’s pages show besides the figures. */
@Component
record PlanParts(Wordings wordings, Partners partners, LinkCounts links, Measured measured) {}
