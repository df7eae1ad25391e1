package org.marsad.meetings.internal;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Attendance;
import org.marsad.meetings.Details;
import org.marsad.meetings.Employers;
import org.marsad.meetings.Fact;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.People;
import org.marsad.partners.Relation.Certainty;

/** Reads the meetings that the program carries: {@code meetings/meetings.tsv}. */
final class MeetingFile {
    private static final String NAME = "/meetings/meetings.tsv";

    private MeetingFile() {}

    static List<Fact> read() {
        try (var in = requireNonNull(MeetingFile.class.getResourceAsStream(NAME), NAME);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator('\t')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(MeetingFile::fact).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    private static Fact fact(NamedCsvRecord row) {
        String country = row.getField("country");
        Details details = new Details(
                row.getField("title"),
                "fr",
                MeetingKind.valueOf(row.getField("kind")),
                LocalDate.parse(row.getField("first")),
                LocalDate.parse(row.getField("last")),
                row.getField("place"),
                country.isEmpty() ? null : new PartnerCode(country),
                row.getField("online").equals("1"),
                List.of(),
                words(row.getField("actions")),
                partners(row.getField("hosts")),
                Employers.UNKNOWN,
                attendance(row),
                People.UNKNOWN,
                row.getField("source"),
                row.getField("note"));
        return new Fact(row.getField("key"), Certainty.valueOf(row.getField("certainty")), details, List.of());
    }

    private static Attendance attendance(NamedCsvRecord row) {
        List<PartnerCode> present = partners(row.getField("present"));
        if (!present.isEmpty()) {
            return new Attendance.Listed(present);
        }
        Integer african = number(row.getField("african"));
        Integer european = number(row.getField("european"));
        return african == null || european == null
                ? Attendance.UNKNOWN
                : new Attendance.Counted(african, european, number(row.getField("observers")));
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static List<PartnerCode> partners(String text) {
        return words(text).stream().map(PartnerCode::new).toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(it -> !it.isEmpty()).toList();
    }
}
