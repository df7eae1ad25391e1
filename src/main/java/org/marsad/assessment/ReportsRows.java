package org.marsad.assessment;

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
import org.marsad.kernel.CsvRow;
import org.marsad.plan.Action;
import org.marsad.plan.NodeKind;
import org.marsad.plan.Plan;

/** The rows of one file of answers, checked one by one as they are read. */
final class ReportsRows {
    static final String PARTNER = "partner";
    static final String ACTION = "action";
    static final String STATUS = "status";
    static final String EVIDENCE = "evidence";
    static final String REASON = "reason";

    static final List<String> COLUMNS = List.of(PARTNER, ACTION, STATUS, EVIDENCE, REASON);

    private final Set<String> actions;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<List<String>, Long> lines = new HashMap<>();
    private boolean prefixed;

    ReportsRows(Plan plan) {
        actions = plan.listActions().stream().map(Action::code).collect(Collectors.toSet());
    }

    void add(CsvRow row) {
        String partner = row.get(PARTNER);
        if (partner.isEmpty()) {
            throw row.refuse("assessment.file.partnerMissing");
        }
        String action = action(row);
        Status status = status(row);
        EvidenceLevel evidence = evidence(row, status);
        checkReason(row, status);
        Long before = lines.putIfAbsent(List.of(partner, action), row.line());
        if (before != null) {
            throw row.refuse("assessment.file.twice", partner, action, String.valueOf(before));
        }
        entries.add(new Entry(partner, action, status, evidence));
    }

    ReportsFile finish() {
        return new ReportsFile(entries, prefixed);
    }

    private String action(CsvRow row) {
        String text = row.get(ACTION);
        boolean letter = text.toUpperCase(Locale.ROOT).startsWith(NodeKind.ACTION.letter());
        String code = letter ? text.substring(1) : text;
        if (!actions.contains(code)) {
            throw row.refuse("assessment.file.actionUnknown", text);
        }
        if (!entries.isEmpty() && prefixed != letter) {
            throw row.refuse("assessment.file.actionMixed", text);
        }
        prefixed = letter;
        return code;
    }

    private static Status status(CsvRow row) {
        String text = row.get(STATUS);
        return Status.find(text.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> row.refuse("assessment.file.statusUnknown", text));
    }

    private static @Nullable EvidenceLevel evidence(CsvRow row, Status status) {
        String text = row.get(EVIDENCE);
        if (!status.isAnswer()) {
            if (!text.isEmpty()) {
                throw row.refuse("assessment.file.evidenceUnwanted", text, status.code());
            }
            return null;
        }
        if (text.isEmpty()) {
            throw row.refuse("assessment.file.evidenceMissing", status.code());
        }
        for (EvidenceLevel level : EvidenceLevel.values()) {
            if (level.name().equalsIgnoreCase(text)) {
                return level;
            }
        }
        throw row.refuse("assessment.file.evidenceUnknown", text);
    }

    private static void checkReason(CsvRow row, Status status) {
        String text = row.get(REASON);
        if (status == Status.REVERSED && text.isEmpty()) {
            throw row.refuse("assessment.file.reversalUnexplained");
        }
        if (status != Status.NOT_APPLICABLE) {
            return;
        }
        if (text.isEmpty()) {
            throw row.refuse("assessment.file.reasonMissing");
        }
        if (NotApplicableReason.find(text.toLowerCase(Locale.ROOT)).isEmpty()) {
            throw row.refuse("assessment.file.reasonUnknown", text);
        }
    }
}
