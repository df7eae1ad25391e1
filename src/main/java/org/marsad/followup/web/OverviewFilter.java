package org.marsad.followup.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Overview;
import org.marsad.followup.Overview.Row;
import org.marsad.followup.ReportState;
import org.marsad.followup.Standing;
import org.marsad.partners.Region;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/**
 * Which part of an overview somebody looks at. What is not understood filters nothing.
 *
 * @param region the region's code; empty for all
 * @param state a standing's or a report state's code; empty for all
 * @param domain the domain's code; empty for all
 * @param waits whether only what waits for the Secretariat
 */
record OverviewFilter(String region, String state, String domain, boolean waits) {
    /** The filter as an address says it. */
    static OverviewFilter of(Map<String, String> asked) {
        return new OverviewFilter(
                known(asked.get("region"), regions()),
                known(asked.get("state"), states()),
                known(asked.get("domain"), domains()),
                asked.containsKey("waits"));
    }

    static List<String> regions() {
        return Stream.of(Region.values()).map(Region::name).toList();
    }

    /** Ways of having no report, then the states of those there are. */
    static List<String> states() {
        return Stream.concat(standings().stream(), reportStates().stream()).toList();
    }

    static List<String> standings() {
        return Stream.of(Standing.values())
                .filter(it -> it != Standing.NOT_APPLICABLE && it != Standing.REPORTED)
                .map(Standing::code)
                .toList();
    }

    static List<String> reportStates() {
        return Stream.of(ReportState.values()).map(ReportState::code).toList();
    }

    static List<String> domains() {
        return Plan.cadiz().domains().stream().map(Domain::code).toList();
    }

    /** The domains whose actions are shown. */
    List<Domain> shown() {
        return Plan.cadiz().domains().stream()
                .filter(it -> domain.isEmpty() || it.code().equals(domain))
                .toList();
    }

    List<Row> rows(Overview overview) {
        return overview.rows().stream().filter(this::shows).toList();
    }

    private boolean shows(Row row) {
        return (region.isEmpty() || region.equals(String.valueOf(row.partner().region())))
                && (state.isEmpty() || isIn(row))
                && (!waits || row.waitsForSecretariat());
    }

    private boolean isIn(Row row) {
        return row.standing().code().equals(state)
                || row.report() != null && row.report().state().code().equals(state);
    }

    /** As the end of an address, with its question mark; empty where nothing is filtered. */
    String query() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("region", region);
        fields.put("state", state);
        fields.put("domain", domain);
        fields.put("waits", waits ? "yes" : "");
        String query = fields.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String known(@Nullable String value, List<String> codes) {
        return value != null && codes.contains(value) ? value : "";
    }
}
