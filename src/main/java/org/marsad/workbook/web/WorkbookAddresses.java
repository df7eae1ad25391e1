package org.marsad.workbook.web;

import java.util.UUID;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;

/**
 * Where a report's workbook is fetched and brought back.
 *
 * @param cycle the cycle's code
 * @param partner the partner's code
 */
record WorkbookAddresses(String cycle, PartnerCode partner) {
    static final String PAGE = "/{language:fr|en|ar}/desk/reports/{cycle}/{partner}/workbook";
    static final String FILE = PAGE + ".xlsx";
    static final String PREVIEW = PAGE + "/{kept}";

    /** The report's own page, without the language. */
    String report() {
        return "/desk/reports/" + cycle + "/" + partner;
    }

    String page() {
        return report() + "/workbook";
    }

    String preview(UUID kept) {
        return page() + "/" + kept;
    }

    /** The file in a language, for whoever reads the page in {@code language}. */
    String file(Language language, Language of) {
        return "/" + language.code() + page() + ".xlsx?in=" + of.code();
    }
}
