package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.CsvFile.Line;

/**
 * Applications for asylum in the European Union by citizenship and month, from Eurostat: one row for each citizenship,
 * one column for each month. Eurostat rounds to five.
 */
final class AsylumFile {
    private static final String CITIZENSHIP = "Citizenship_of_Applicant";
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private AsylumFile() {}

    static SourceFile read(Path path, CountryNames names) {
        CsvFile file = CsvFile.read(path);
        List<String> months = file.lines().getFirst().fields();
        if (!months.getFirst().strip().equals(CITIZENSHIP)) {
            throw file.refuse(1, "indicators.import.column", CITIZENSHIP);
        }
        for (String it : months.subList(1, months.size())) {
            if (!it.isBlank() && !MONTH.matcher(it).matches()) {
                throw file.refuse(1, "indicators.import.column", "2021-01");
            }
        }
        Collected collected = new Collected(path);
        file.lines().stream().skip(1).forEach(line -> add(line, months, names, collected));
        return collected.file();
    }

    private static void add(Line line, List<String> months, CountryNames names, Collected collected) {
        String name = line.fields().getFirst().strip();
        Optional<String> area = names.find(name);
        if (area.isEmpty()) {
            collected.unknown(name);
            return;
        }
        for (int at = 1; at < months.size(); at++) {
            String text = line.fields().get(at).strip();
            Optional<BigDecimal> value = SourceRow.number(text);
            if (value.isEmpty() && !text.isEmpty() && !text.equals(":")) {
                collected.note(line.number(), Kind.NUMBER, text);
            }
            if (!months.get(at).isBlank()) {
                collected.add(
                        Series.EUROSTAT_ASYLUM,
                        new Observation(
                                area.get(),
                                months.get(at),
                                "",
                                "persons",
                                value.orElse(null),
                                Observation.Status.FINAL));
            }
        }
    }
}
