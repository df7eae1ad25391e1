package org.marsad.initiatives;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An initiative with all its values, each with the line of the file from which it was taken.
 *
 * @param summary what lists show
 * @param origin the import that told these values
 * @param texts all texts, in the order of their parts
 * @param kept how many elements are kept aside since there is no place for them here
 * @param history what was told before, newest first, this included
 */
public record Initiative(
        InitiativeSummary summary,
        Origin origin,
        List<Narrative> texts,
        List<Organisation> organisations,
        List<Money> money,
        List<Area> areas,
        List<Classification> classifications,
        List<Result> results,
        List<Link> documents,
        List<Relation> relations,
        long kept,
        List<Origin> history) {
    public Initiative {
        texts = List.copyOf(texts);
        organisations = List.copyOf(organisations);
        money = List.copyOf(money);
        areas = List.copyOf(areas);
        classifications = List.copyOf(classifications);
        results = List.copyOf(results);
        documents = List.copyOf(documents);
        relations = List.copyOf(relations);
        history = List.copyOf(history);
    }

    /**
     * Where values come from.
     *
     * @param source whose file
     * @param file the file's name
     * @param version the version of its format
     * @param at when it was taken in
     * @param line the line in which the initiative begins
     * @param parts its parts with their hashes, by which changes are seen
     */
    public record Origin(String source, String file, String version, Instant at, int line, List<String> parts) {
        public Origin {
            parts = List.copyOf(parts);
        }
    }

    /** Who takes part: role by the standard's code, or {@code reporting}; its names are texts {@code organisation}. */
    public record Organisation(
            int place,
            @Nullable String role,
            @Nullable String kind,
            @Nullable String reference,
            int line) {}

    /** A budget, planned disbursement or transaction, exactly as written, in its own currency on its own day. */
    public record Money(
            String kind,
            @Nullable String code,
            BigDecimal amount,
            String currency,
            @Nullable LocalDate valueDate,
            @Nullable LocalDate dated,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            int line) {
        /** Whether it is an original budget that this one revises: code 2, of the same period. */
        public boolean isRevisedBy(Money other) {
            return kind.equals("budget")
                    && other.kind.equals("budget")
                    && !"2".equals(code)
                    && "2".equals(other.code)
                    && Objects.equals(starts, other.starts)
                    && Objects.equals(ends, other.ends);
        }
    }

    /** A country or region and its share in percent, if one is given. */
    public record Area(
            int place,
            String kind,
            @Nullable String vocabulary,
            String code,
            @Nullable BigDecimal share,
            int line) {}

    /** A sector, tag or policy marker and its share in percent, if one is given. */
    public record Classification(
            int place,
            String kind,
            @Nullable String vocabulary,
            String code,
            @Nullable BigDecimal share,
            int line) {}

    /** A result with its indicators; its titles are texts {@code result}. */
    public record Result(int place, @Nullable String code, List<Indicator> indicators, int line) {
        public Result {
            indicators = List.copyOf(indicators);
        }
    }

    /** An indicator with its baselines and periods; its titles are texts {@code indicator}. */
    public record Indicator(int place, List<Measurement> measurements, int line) {
        public Indicator {
            measurements = List.copyOf(measurements);
        }
    }

    /** A baseline, or target and actual of a period, as the source writes them. */
    public record Measurement(
            String kind,
            @Nullable Integer year,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String actual,
            int line) {}

    /** A document on the web; its titles are texts {@code document}. */
    public record Link(int place, String url, @Nullable String format, int line) {}

    /** Another activity to which it is related: by the standard's code 1 parent, 2 child, 3 sibling, 4, 5 others. */
    public record Relation(@Nullable String code, String reference, int line) {}
}
