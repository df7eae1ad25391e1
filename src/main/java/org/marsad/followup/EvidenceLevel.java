package org.marsad.followup;

/** How strong the best proof of an answer is. Names are message keys {@code followup.evidence.CODE}. */
public enum EvidenceLevel {
    /** The partner's word only. */
    E0(50),
    /** An internal note, a plan, minutes. */
    E1(70),
    /** An official published text, an agreement, statistics. */
    E2(90),
    /** Independent: an evaluation, a UN or EU source, a court, an audit. */
    E3(100);

    private final int hundredths;

    EvidenceLevel(int hundredths) {
        this.hundredths = hundredths;
    }

    /** The factor by which it weighs a status, in hundredths. */
    public int hundredths() {
        return hundredths;
    }

    /** One level weaker, as for evidence older than 36 months; the weakest stays. */
    public EvidenceLevel lower() {
        return values()[Math.max(0, ordinal() - 1)];
    }
}
