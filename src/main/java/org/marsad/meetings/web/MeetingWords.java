package org.marsad.meetings.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.Texts;
import org.marsad.meetings.Details;
import org.marsad.meetings.Participation;
import org.marsad.partners.Partner;

/**
 * How meetings are said in the reader’s language.
 *
 * @param texts the reader’s words
 * @param names the partners’ names
 */
record MeetingWords(Texts texts, Map<PartnerCode, String> names) {
    static final String PATH = "/meetings";
    private static final int DIGITS = 1;

    static MeetingWords of(Texts texts, List<Partner> partners) {
        return new MeetingWords(
                texts,
                partners.stream()
                        .collect(Collectors.toMap(Partner::code, it -> it.name().in(texts.language()))));
    }

    String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    String url(long meeting) {
        return "/" + texts.language().code() + PATH + "/" + meeting;
    }

    /** A partner that nobody knows is called by its code. */
    String name(PartnerCode code) {
        return names.getOrDefault(code, code.value());
    }

    String names(List<PartnerCode> codes) {
        return codes.stream().map(this::name).sorted().collect(Collectors.joining(t("meetings.comma")));
    }

    /** Whose turn it is. */
    String owner(@Nullable PartnerCode owner) {
        return owner == null ? t("meetings.owner.secretariat") : name(owner);
    }

    String kind(Details it) {
        return t("meetings.kind." + it.kind());
    }

    String when(Details it) {
        return it.first().equals(it.last()) ? texts.date(it.first()) : span(it.first(), it.last());
    }

    /** As {@code 12–13 February 2019}: month and year once where they are the same. */
    private String span(LocalDate first, LocalDate last) {
        return DateIntervalFormat.getInstance(
                        DateFormat.YEAR_MONTH_DAY, texts.language().locale())
                .format(new DateInterval(millis(first), millis(last)));
    }

    /** Noon, so that no time zone makes it another day. */
    private static long millis(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    String where(Details it) {
        List<String> parts = new ArrayList<>();
        if (!it.place().isEmpty()) {
            parts.add(it.place());
        }
        if (it.country() != null) {
            parts.add(name(it.country()));
        }
        if (it.online()) {
            parts.add(t("meetings.online"));
        }
        return parts.isEmpty() ? t("meetings.unknown") : String.join(t("meetings.comma"), parts);
    }

    /** A share with the numbers it is made of. */
    String rate(Participation.Rate it) {
        return it.percent()
                .map(value -> t("meetings.rate", decimal(value), it.present(), it.members()))
                .orElseGet(() -> t("meetings.unknown"));
    }

    String states(Participation.@Nullable Rate it) {
        return it == null ? t("meetings.unknown") : t("meetings.states", it.present(), it.members());
    }

    String decimal(BigFraction value) {
        return texts.decimal(value, DIGITS);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? t("meetings.unknown") : texts.date(day);
    }
}
