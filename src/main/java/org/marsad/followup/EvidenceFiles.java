package org.marsad.followup;

import java.util.List;
import org.marsad.kernel.PartnerCode;

/** Which answers a stored file proves, since who may read the evidence may read the file. */
public interface EvidenceFiles {
    /** Everywhere the file stands now; empty where it was handed in and then taken out. */
    List<Use> listUses(long document);

    /**
     * A place where a file stands.
     *
     * @param partner whose report
     * @param state where that report is in its way
     * @param action the action it proves
     * @param access who may see it, once the report is accepted; the Secretariat only where nothing was said
     */
    record Use(PartnerCode partner, ReportState state, String action, Evidence.Access access) {}
}
