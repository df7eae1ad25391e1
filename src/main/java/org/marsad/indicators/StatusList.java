package org.marsad.indicators;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.ImportProblem.Kind;
import org.marsad.kernel.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists of who is bound by a treaty that have no days: the human-rights treaties by year ({@code hr_status_….csv}), and
 * the Kampala Convention as the African Commission lists it ({@code kampala….json}, without years).
 *
 * @param path the file
 * @param treaty its treaty
 */
record StatusList(Path path, String treaty) {
    private static final Pattern RIGHTS = Pattern.compile("hr_status_([a-z0-9_]+)\\.csv");
    private static final Pattern KAMPALA = Pattern.compile("kampala.*\\.json");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String PARTY = "state party";

    static Optional<StatusList> find(Path path) {
        String name = String.valueOf(path.getFileName());
        Matcher rights = RIGHTS.matcher(name);
        if (rights.matches()) {
            return Optional.of(new StatusList(path, "un-" + rights.group(1).replace('_', '-')));
        }
        return KAMPALA.matcher(name).matches() ? Optional.of(new StatusList(path, "au-kampala")) : Optional.empty();
    }

    private boolean isKampala() {
        return treaty.equals("au-kampala");
    }

    /** @throws UserError for a list without any year, whose day nobody has told */
    TreatyStatus status(@Nullable LocalDate vintage) {
        if (isKampala() && vintage == null) {
            throw new UserError("indicators.import.undated", String.valueOf(path.getFileName()));
        }
        return new TreatyStatus(treaty, vintage);
    }

    Collected read(TreatyStatus status, CountryNames names) {
        Collected collected = new Collected(path);
        if (isKampala()) {
            JsonNode list = json();
            list.path("ratified").forEach(it -> add(it, true, status, names, collected));
            list.path("signed_not_ratified").forEach(it -> add(it, false, status, names, collected));
        } else {
            SourceRow.list(path, "iso2", PARTY, "year ratification or accession", "signatory", "no action", "status")
                    .forEach(it -> add(it, status, names, collected));
        }
        return collected;
    }

    private void add(JsonNode code, boolean party, TreatyStatus status, CountryNames names, Collected collected) {
        Optional<String> area = names.findShortCode(code.asString(""));
        area.ifPresentOrElse(it -> status.add(it, party), () -> collected.unknown(code.asString("")));
    }

    private void add(SourceRow row, TreatyStatus status, CountryNames names, Collected collected) {
        Optional<String> area = names.findShortCode(row.get("iso2"));
        if (area.isEmpty()) {
            collected.unknown(row.get("iso2"));
            return;
        }
        switch (row.get("status")) {
            case PARTY -> party(row, area.get(), status, collected);
            case "signatory state" -> status.add(area.get(), false);
            case "no action" -> status.addNone(area.get());
            default -> collected.note(row.line(), Kind.STATUS, row.get("status"));
        }
    }

    private void party(SourceRow row, String area, TreatyStatus status, Collected collected) {
        String year = row.get("year ratification or accession");
        status.add(area, true);
        if (!YEAR.matcher(year).matches()) {
            collected.note(row.line(), Kind.UNDATED, year);
            return;
        }
        status.see(Integer.parseInt(year));
        collected.add(
                Series.TREATY_PARTY,
                new Observation(area, year, "treaty=" + treaty, "act", BigDecimal.ONE, Observation.Status.FINAL));
    }

    private JsonNode json() {
        try {
            return JsonMapper.shared().readTree(Files.readString(path));
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UserError("indicators.import.json", path.toString(), String.valueOf(line));
        } catch (IOException _) {
            throw new UserError("kernel.file.unreadable", path.toString());
        }
    }
}
