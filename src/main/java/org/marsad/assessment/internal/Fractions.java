package org.marsad.assessment.internal;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Exact numbers as text: {@code 7/40}, {@code 0}, {@code 1}. */
final class Fractions {
    private Fractions() {}

    static String write(BigFraction value) {
        String denominator = value.getDenominator().toString();
        return value.getNumerator() + (denominator.equals("1") ? "" : "/" + denominator);
    }

    static BigFraction read(String text) {
        return BigFraction.parse(text);
    }

    static void put(ObjectNode node, String name, @Nullable BigFraction value) {
        node.put(name, value == null ? null : write(value));
    }

    static @Nullable BigFraction find(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? read(value.stringValue()) : null;
    }

    static BigFraction get(JsonNode node, String name) {
        return read(node.path(name).stringValue());
    }
}
