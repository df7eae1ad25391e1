package org.marsad.assessment;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Status;
import org.marsad.kernel.UserError;
import org.marsad.plan.Action;
import org.marsad.plan.NodeKind;
import org.marsad.plan.Plan;

/** The rows of one file of answers, checked one by one as they are read; the first one names the columns. */
final class ReportsRows {
    private static final int SHOWN = 60;

    private final String file;
    private final Set<String> actions;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<List<String>, Long> lines = new HashMap<>();
    private @Nullable ReportsColumns columns;
    private @Nullable Boolean prefixed;

    ReportsRows(String file, Plan plan) {
        this.file = file;
        actions = plan.listActions().stream().map(Action::code).collect(Collectors.toSet());
    }

    void add(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (columns == null) {
            columns = columns(line, row.getFields());
            return;
        }
        if (row.getFieldCount() != columns.count()) {
            throw refuse(line, "assessment.file.fields", columns.count(), row.getFieldCount());
        }
        entries.add(entry(line, row.getFields(), columns));
    }

    ReportsFile finish() {
        if (entries.isEmpty() || prefixed == null) {
            throw new UserError("assessment.file.noRows", file);
        }
        return new ReportsFile(entries, prefixed);
    }

    /** The error of a line; {@code arguments} follow the file and the line. */
    UserError refuse(long line, String key, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(file, String.valueOf(line)));
        for (Object argument : arguments) {
            all.add(argument instanceof String text ? shown(text) : argument);
        }
        return new UserError(key, all.toArray());
    }

    private ReportsColumns columns(long line, List<String> header) {
        ReportsColumns found = new ReportsColumns(header);
        found.findMissing().ifPresent(it -> {
            throw refuse(line, "assessment.file.columnMissing", it);
        });
        found.findTwice().ifPresent(it -> {
            throw refuse(line, "assessment.file.columnTwice", it);
        });
        return found;
    }

    private Entry entry(long line, List<String> fields, ReportsColumns at) {
        String partner = Normalizer.normalize(at.get(fields, ReportsColumns.PARTNER), Normalizer.Form.NFC);
        if (partner.isEmpty()) {
            throw refuse(line, "assessment.file.partnerMissing");
        }
        String action = action(line, at.get(fields, ReportsColumns.ACTION));
        Status status = status(line, at.get(fields, ReportsColumns.STATUS));
        EvidenceLevel evidence = evidence(line, status, at.get(fields, ReportsColumns.EVIDENCE));
        checkReason(line, status, at.get(fields, ReportsColumns.REASON));
        Long before = lines.putIfAbsent(List.of(partner, action), line);
        if (before != null) {
            throw refuse(line, "assessment.file.twice", partner, action, String.valueOf(before));
        }
        return new Entry(partner, action, status, evidence);
    }

    private String action(long line, String text) {
        boolean letter = text.toUpperCase(Locale.ROOT).startsWith(NodeKind.ACTION.letter());
        String code = letter ? text.substring(1) : text;
        if (!actions.contains(code)) {
            throw refuse(line, "assessment.file.actionUnknown", text);
        }
        if (prefixed != null && prefixed != letter) {
            throw refuse(line, "assessment.file.actionMixed", text);
        }
        prefixed = letter;
        return code;
    }

    private Status status(long line, String text) {
        return Status.find(text.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> refuse(line, "assessment.file.statusUnknown", text));
    }

    private @Nullable EvidenceLevel evidence(long line, Status status, String text) {
        if (!status.isAnswer()) {
            if (!text.isEmpty()) {
                throw refuse(line, "assessment.file.evidenceUnwanted", text, status.code());
            }
            return null;
        }
        if (text.isEmpty()) {
            throw refuse(line, "assessment.file.evidenceMissing", status.code());
        }
        for (EvidenceLevel level : EvidenceLevel.values()) {
            if (level.name().equalsIgnoreCase(text)) {
                return level;
            }
        }
        throw refuse(line, "assessment.file.evidenceUnknown", text);
    }

    private void checkReason(long line, Status status, String text) {
        if (status == Status.REVERSED && text.isEmpty()) {
            throw refuse(line, "assessment.file.reversalUnexplained");
        }
        if (status != Status.NOT_APPLICABLE) {
            return;
        }
        if (text.isEmpty()) {
            throw refuse(line, "assessment.file.reasonMissing");
        }
        if (NotApplicableReason.find(text.toLowerCase(Locale.ROOT)).isEmpty()) {
            throw refuse(line, "assessment.file.reasonUnknown", text);
        }
    }

    /** What a file says, short enough for a sentence and without anything that a terminal would obey. */
    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cc}+", " ");
        return plain.codePointCount(0, plain.length()) <= SHOWN
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
