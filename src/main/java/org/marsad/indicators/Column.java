package org.marsad.indicators;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.marsad.kernel.SearchText;

/**
 * What a column of a table, or a dimension or attribute of an SDMX message, means for a value.
 *
 * @param role what it tells
 * @param key under which it tells values apart
 * @param heading as written
 */
record Column(Role role, String key, String heading) {
    /** What a column tells. */
    enum Role {
        INDICATOR,
        FLOW,
        AREA,
        COUNTERPART,
        PERIOD,
        VALUE,
        UNIT,
        MULTIPLIER,
        STATUS,
        SOURCE,
        LICENCE,
        VINTAGE,
        /** Whom the value is about. */
        DISAGGREGATION,
        /** Nothing that is kept. */
        NONE;

        /** As SDMX names it, of those that it always has. */
        String inSdmx() {
            return switch (this) {
                case AREA -> "REF_AREA";
                case PERIOD -> "TIME_PERIOD";
                case VALUE -> "OBS_VALUE";
                default -> name();
            };
        }
    }

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("indicator", Role.INDICATOR),
            Map.entry("indicator code", Role.INDICATOR),
            Map.entry("series", Role.INDICATOR),
            Map.entry("series code", Role.INDICATOR),
            Map.entry("dataflow", Role.FLOW),
            Map.entry("structure id", Role.FLOW),
            Map.entry("area", Role.AREA),
            Map.entry("ref area", Role.AREA),
            Map.entry("geo", Role.AREA),
            Map.entry("geo area", Role.AREA),
            Map.entry("location", Role.AREA),
            Map.entry("counterpart area", Role.COUNTERPART),
            Map.entry("period", Role.PERIOD),
            Map.entry("time period", Role.PERIOD),
            Map.entry("value", Role.VALUE),
            Map.entry("obs value", Role.VALUE),
            Map.entry("unit", Role.UNIT),
            Map.entry("unit measure", Role.UNIT),
            Map.entry("unit mult", Role.MULTIPLIER),
            Map.entry("status", Role.STATUS),
            Map.entry("obs status", Role.STATUS),
            Map.entry("source", Role.SOURCE),
            Map.entry("licence", Role.LICENCE),
            Map.entry("vintage", Role.VINTAGE));

    /** What SDMX messages tell beside a value, of which nothing is kept. */
    private static final Set<String> LEFT_OUT = Set.of(
            "structure",
            "structure name",
            "action",
            "series key",
            "obs key",
            "freq",
            "decimals",
            "title",
            "title compl",
            "time format",
            "collection",
            "source agency",
            "source detail",
            "conf status",
            "obs conf",
            "comment",
            "comment obs",
            "comment ts",
            "base per",
            "nature",
            "embargo time",
            "last update",
            "reporting type",
            "set id",
            "valid from date");

    static Column of(String heading) {
        String compared = SearchText.normalise(heading);
        Role role = ROLES.getOrDefault(compared, LEFT_OUT.contains(compared) ? Role.NONE : Role.DISAGGREGATION);
        return new Column(role, compared.replace(' ', '_').toLowerCase(Locale.ROOT), heading);
    }

    /** Of what is only an attribute, which never tells values apart. */
    static Column ofAttribute(String heading) {
        Column column = of(heading);
        return column.role == Role.DISAGGREGATION ? new Column(Role.NONE, column.key, heading) : column;
    }
}
