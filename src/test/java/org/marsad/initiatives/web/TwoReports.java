package org.marsad.initiatives.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.Imports;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.journal.Journal;

/** Two made-up sources that report the same, and something similar in another country. */
public final class TwoReports {
    private TwoReports() {}

    /** Takes them in; {@code prefix} begins their identifiers. */
    public static void takeIn(Imports imports, Path folder, String prefix) {
        file(
                imports,
                folder,
                prefix + "-one",
                activity(prefix + "-A", "en", "Vocational training for returning young migrants", "SN", "1000000")
                        + activity(prefix + "-B", "en", "Wells along the cattle road", "ML", "300"));
        file(
                imports,
                folder,
                prefix + "-other",
                activity(
                                prefix + "-X",
                                "fr",
                                "Formation professionnelle des jeunes migrants de retour",
                                "SN",
                                "1010000")
                        + activity(prefix + "-Y", "fr", "Puits le long de la route du bétail", "ML", "300"));
    }

    private static void file(Imports imports, Path folder, String name, String activities) {
        try {
            Path file = Files.writeString(
                    folder.resolve(name + ".xml"),
                    "<iati-activities version=\"2.03\">\n" + activities + "</iati-activities>");
            imports.run(
                    new ImportOrder(InitiativeFormat.IATI, List.of(file), name, false, null, Journal.COMMAND_LINE),
                    it -> {
                        throw new AssertionError(it);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String activity(String identifier, String language, String title, String country, String budget) {
        return """
                <iati-activity default-currency="EUR" xml:lang="%s">
                <iati-identifier>%s</iati-identifier>
                <reporting-org ref="XM-DOUBLE" type="10"><narrative>Made-up publisher</narrative></reporting-org>
                <title><narrative>%s</narrative></title>
                <description><narrative>%s (%s)</narrative></description>
                <participating-org role="4"><narrative>Made-up workshop</narrative></participating-org>
                <activity-status code="2"/><activity-date type="2" iso-date="2020-01-31"/>
                <recipient-country code="%s" percentage="100"/>
                <sector code="15190" percentage="100"/>
                <budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
                <value value-date="2020-01-01">%s</value></budget>
                </iati-activity>
                """.formatted(language, identifier, title, title, identifier, country, budget);
    }
}
