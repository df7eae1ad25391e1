package org.marsad.initiatives.internal;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files of the EU Emergency Trust Fund for Africa as the fund's project database gives them: projects, the
 * countries they reach, and their results. Each is known by its columns, so their names and order make no difference.
 */
final class EutfFiles {
    private final CsvRows projects;
    private final Map<String, List<CsvRows.Row>> recipients;
    private final Map<String, List<CsvRows.Row>> results;
    private final String recipientsFile;
    private final String resultsFile;
    private final Findings findings;

    private EutfFiles(CsvRows projects, @Nullable CsvRows recipients, @Nullable CsvRows results, Findings findings) {
        this.projects = projects;
        this.findings = findings;
        this.recipientsFile = recipients == null ? "" : recipients.file();
        this.resultsFile = results == null ? "" : results.file();
        this.recipients = grouped(recipients);
        this.results = grouped(results);
    }

    static EutfFiles open(List<Path> files, Findings findings, MessageDigest digest, LongConsumer progress)
            throws RefusedFile {
        long read = 0;
        CsvRows projects = null;
        CsvRows recipients = null;
        CsvRows results = null;
        for (Path file : files) {
            CsvRows rows = CsvRows.read(file, findings, digest);
            read += file.toFile().length();
            progress.accept(read);
            if (rows.has("iati_id", "title", "summary", "budget")) {
                projects = rows;
            } else if (rows.has("iati_id", "recipient_country", "recipient_percentage")) {
                recipients = rows;
            } else if (rows.has("iati_id", "result_type", "title", "actual")) {
                results = rows;
            } else {
                throw findings.refusal(1, 0, "unknown-columns");
            }
        }
        if (projects == null) {
            throw findings.refusal(1, 0, "no-projects");
        }
        return new EutfFiles(projects, recipients, results, findings);
    }

    private static Map<String, List<CsvRows.Row>> grouped(@Nullable CsvRows rows) {
        Map<String, List<CsvRows.Row>> grouped = new LinkedHashMap<>();
        for (CsvRows.Row row : rows == null ? List.<CsvRows.Row>of() : rows.rows()) {
            String identifier = row.get("iati_id");
            if (identifier != null) {
                grouped.computeIfAbsent(identifier, _ -> new ArrayList<>()).add(row);
            }
        }
        return grouped;
    }

    void read(Sink sink) {
        sink.version("csv");
        Map<String, String> spellings = new HashMap<>();
        EutfProject reader = new EutfProject(findings);
        for (CsvRows.Row row : projects.rows()) {
            String identifier = row.get("iati_id");
            findings.in(projects.file());
            findings.about(identifier);
            if (identifier == null || identifier.length() > IatiActivity.LONGEST_IDENTIFIER) {
                findings.error(row.line(), 0, "no-identifier");
                sink.put(null);
                continue;
            }
            spelling(identifier, row.line(), spellings);
            Draft draft = reader.project(identifier, row);
            draft.file = projects.file();
            take(identifier, draft, reader);
            sink.put(draft);
        }
        readWithoutProject(sink, reader);
    }

    /** Rows that name no project of the file: what they tell is an initiative of which no more is known. */
    private void readWithoutProject(Sink sink, EutfProject reader) {
        Map<String, CsvRows.Row> rest = new LinkedHashMap<>();
        recipients.forEach((identifier, rows) -> rest.putIfAbsent(identifier, rows.getFirst()));
        results.forEach((identifier, rows) -> rest.putIfAbsent(identifier, rows.getFirst()));
        projects.rows().forEach(it -> rest.remove(String.valueOf(it.get("iati_id"))));
        rest.forEach((identifier, row) -> {
            findings.in(recipients.containsKey(identifier) ? recipientsFile : resultsFile);
            findings.about(identifier);
            if (identifier.length() > IatiActivity.LONGEST_IDENTIFIER) {
                findings.error(row.line(), 0, "long-identifier", IatiActivity.LONGEST_IDENTIFIER);
                sink.put(null);
                return;
            }
            findings.warn(row.line(), 0, "no-project");
            Draft draft = reader.withoutProject(identifier, row);
            draft.file = recipients.containsKey(identifier) ? recipientsFile : resultsFile;
            take(identifier, draft, reader);
            sink.put(draft);
        });
    }

    private void take(String identifier, Draft draft, EutfProject reader) {
        findings.in(recipientsFile);
        reader.recipients(draft, recipients.getOrDefault(identifier, List.of()));
        findings.in(resultsFile);
        reader.results(draft, results.getOrDefault(identifier, List.of()));
        Fingerprint.ofRows(draft);
        findings.in(projects.file());
    }

    /** Identifiers that differ in capital letters only may be two projects, and nobody but the fund can tell. */
    private void spelling(String identifier, int line, Map<String, String> spellings) {
        String other = spellings.putIfAbsent(identifier.toUpperCase(Locale.ROOT), identifier);
        if (!identifier.startsWith("T05-")) {
            findings.warn(line, 0, "odd-identifier");
        } else if (other != null && !other.equals(identifier)) {
            findings.warn(line, 0, "case-apart", other);
        } else if (!identifier.startsWith("T05-EUTF-") || identifier.contains("HoA")) {
            findings.warn(line, 0, "case");
        }
    }
}
