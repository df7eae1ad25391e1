package org.marsad.assessment.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.PartnerCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Scores as text: {@code 3>1 E1 7/40} for a status reported as 3, counted as 1 on evidence E1, worth 7/40; the status
 * alone where it has no worth.
 */
final class Scores {
    static final Score SILENCE = Score.of(Status.NO_REPORT, null);

    private Scores() {}

    static String write(Score score) {
        if (score.evidence() == null || score.value() == null) {
            return score.reported().code();
        }
        return score.reported().code() + ">" + score.counted().code() + " " + score.evidence() + " "
                + Fractions.write(score.value());
    }

    static Score read(String text) {
        String[] parts = text.split("[> ]");
        if (parts.length == 1) {
            Status status = status(parts[0]);
            return new Score(status, status, null, null);
        }
        BigFraction value = Fractions.read(parts[3]);
        return new Score(status(parts[0]), status(parts[1]), EvidenceLevel.valueOf(parts[2]), value);
    }

    static ObjectNode write(Map<String, Map<PartnerCode, Score>> scores) {
        ObjectNode byAction = JsonNodeFactory.instance.objectNode();
        scores.forEach((action, byPartner) -> {
            ObjectNode node = byAction.putObject(action);
            byPartner.forEach((partner, score) -> node.put(partner.value(), write(score)));
        });
        return byAction;
    }

    static Map<String, Map<PartnerCode, Score>> read(JsonNode node) {
        Map<String, Score> known = new HashMap<>();
        Map<String, Map<PartnerCode, Score>> scores = new LinkedHashMap<>();
        node.properties().forEach(action -> {
            Map<PartnerCode, Score> byPartner = new LinkedHashMap<>();
            action.getValue()
                    .properties()
                    .forEach(it -> byPartner.put(
                            new PartnerCode(it.getKey()),
                            known.computeIfAbsent(it.getValue().stringValue(), Scores::read)));
            scores.put(action.getKey(), byPartner);
        });
        return scores;
    }

    private static Status status(String code) {
        return Status.find(code).orElseThrow(() -> new IllegalArgumentException("no status " + code));
    }
}
