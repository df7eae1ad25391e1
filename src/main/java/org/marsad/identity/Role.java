package org.marsad.identity;

import java.util.Arrays;
import java.util.Optional;

/** What a mandate lets its holder do. The name of each is the sentence {@code identity.role.CODE}. */
public enum Role {
    /** Drafts answers and evidence for the actions delegated to them, for one country. */
    CONTRIBUTOR("contributor"),
    /** Owns a country's report: delegates, writes, submits. A deputy may do the same. */
    FOCAL_POINT("focal-point"),
    /** Sees accepted answers of one domain before publication, and writes the domain's note. */
    REFERENCE_COUNTRY("reference-country"),
    /** Checks, returns and accepts reports; never their own entry. */
    SECRETARIAT_OFFICER("secretariat-officer"),
    /** Publishes, and keeps the lists. */
    SECRETARIAT_LEAD("secretariat-lead"),
    /** Sees the brief before publication and notes it. */
    COMMITTEE_MEMBER("committee-member"),
    /** UNHCR, IOM, UNODC or ICRC: reads and comments, supplies data as a source, not as a State. */
    PERMANENT_OBSERVER("permanent-observer"),
    /** Reads everything but sealed comments, and writes assessments. */
    EVALUATOR("evaluator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** The word in addresses, tables, the journal and message keys. */
    public String code() {
        return code;
    }

    /** Whether its mandates belong to one partner, a State or an organisation. */
    public boolean hasPartner() {
        return switch (this) {
            case CONTRIBUTOR, FOCAL_POINT, REFERENCE_COUNTRY, COMMITTEE_MEMBER, PERMANENT_OBSERVER -> true;
            case SECRETARIAT_OFFICER, SECRETARIAT_LEAD, EVALUATOR -> false;
        };
    }

    /** Whether its mandates belong to one domain of the plan. */
    public boolean hasDomain() {
        return this == REFERENCE_COUNTRY;
    }

    /** Whether its mandates name actions of the plan. */
    public boolean hasActions() {
        return this == CONTRIBUTOR;
    }

    /** Whether one of its holders can be another's deputy. */
    public boolean hasDeputies() {
        return this == FOCAL_POINT;
    }

    public boolean isSecretariat() {
        return this == SECRETARIAT_OFFICER || this == SECRETARIAT_LEAD;
    }
}
