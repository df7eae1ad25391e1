package org.marsad.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.CsvFile;
import org.marsad.kernel.CsvFile.Line;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.UserError;

/**
 * Who has signed a treaty and who is bound by it: the list of participants that the United Nations Treaty Collection
 * keeps, named by its chapter and number, such as {@code 18-12-a.csv}. Its columns are told by their headings, which
 * differ by file; letters after a date say by what act a State is bound.
 */
final class TreatyFile {
    private static final Pattern NAME = Pattern.compile("(\\d{1,2}-\\d{1,2}(-[a-z])?)\\.csv");
    private static final Pattern ACT = Pattern.compile("(\\d{1,2} [A-Z][a-z]{2} \\d{4})(?: (a|A|AA|d))?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, String> ACTS =
            Map.of("", "ratification", "a", "accession", "A", "acceptance", "AA", "approval", "d", "succession");

    private final TreatyStatus status;
    private final CountryNames names;
    private final Collected collected;

    private TreatyFile(TreatyStatus status, CountryNames names, Path path) {
        this.status = status;
        this.names = names;
        this.collected = new Collected(path);
    }

    /** All files of one command, so that what rests on several treaties can be counted too. */
    static List<SourceFile> list(List<Path> paths, CountryNames names, @Nullable LocalDate vintage) {
        Map<String, TreatyStatus> read = new HashMap<>();
        List<Collected> files = new ArrayList<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            Matcher matcher = NAME.matcher(name);
            TreatyStatus status;
            Collected collected;
            if (matcher.matches()) {
                status = new TreatyStatus("un-" + matcher.group(1), vintage);
                TreatyFile file = new TreatyFile(status, names, path);
                file.read(CsvFile.read(path));
                collected = file.collected;
            } else {
                StatusList list =
                        StatusList.find(path).orElseThrow(() -> new UserError("indicators.import.treaty", name));
                status = list.status(vintage);
                collected = list.read(status, names);
            }
            status.tell(collected);
            TreatyGroup.completedBy(status.treaty(), read, status).ifPresent(it -> it.tell(collected));
            files.add(collected);
        }
        return files.stream().map(Collected::file).toList();
    }

    private void read(CsvFile file) {
        List<String> headings = file.lines().getFirst().fields().stream()
                .map(SearchText::normalise)
                .toList();
        int participant = headings.indexOf("participant");
        int signature = index(headings, "signature");
        int bound = index(headings, "accession", "ratification");
        if (participant < 0 || bound < 0) {
            throw file.refuse(1, "indicators.import.column", participant < 0 ? "Participant" : "Ratification");
        }
        file.lines().stream().skip(1).forEach(line -> add(line, participant, signature, bound));
    }

    private static int index(List<String> headings, String... words) {
        for (int at = 0; at < headings.size(); at++) {
            for (String word : words) {
                if (headings.get(at).contains(word)
                        && (word.equals("signature") || !headings.get(at).contains("signature"))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private void add(Line line, int participant, int signature, int bound) {
        String name = line.fields().get(participant).strip();
        Optional<String> area = names.find(name);
        if (area.isEmpty()) {
            collected.unknown(name);
            return;
        }
        boolean signed = signature >= 0 && add(line, area.get(), signature, Series.TREATY_SIGNED);
        boolean party = add(line, area.get(), bound, Series.TREATY_PARTY);
        if (signed || party) {
            status.add(area.get(), party);
        } else {
            collected.note(line.number(), Kind.NO_ACT, name);
        }
    }

    /** Whether there is such an act. */
    private boolean add(Line line, String area, int column, Series series) {
        String text = line.fields().get(column).strip();
        if (text.isEmpty()) {
            return false;
        }
        Matcher act = ACT.matcher(text);
        Optional<LocalDate> day = act.matches() ? day(act.group(1)) : Optional.empty();
        if (day.isEmpty()) {
            collected.note(line.number(), Kind.DATE, text);
            return false;
        }
        String letters = act.group(2) == null ? "" : act.group(2);
        String kind = series == Series.TREATY_SIGNED && letters.isEmpty() ? "signature" : ACTS.get(letters);
        status.see(day.get().getYear());
        collected.add(
                series,
                new Observation(
                        area,
                        day.get().toString(),
                        "act=" + kind + ";treaty=" + status.treaty(),
                        "act",
                        BigDecimal.ONE,
                        Observation.Status.FINAL));
        return true;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
