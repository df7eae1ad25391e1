package org.marsad.initiatives.web;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Narrative;
import org.marsad.kernel.Texts;

/** Codes, dates and amounts in the reader's language; a code that has no name here stays a code. */
final class Names {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final Texts texts;

    Names(Texts texts) {
        this.texts = texts;
    }

    String country(String code) {
        String name = new ULocale("", code).getDisplayCountry(texts.language().locale());
        return name.isEmpty() ? code : name;
    }

    /** The name of a code in the list whose keys begin so. */
    String code(String prefix, @Nullable String code) {
        if (code == null) {
            return "–";
        }
        String key = prefix + code;
        return texts.keys("initiatives").contains(key) ? texts.t(key) : code;
    }

    /** An amount exactly as written, with the language's grouping. */
    String amount(BigDecimal amount) {
        int digits = Math.max(amount.stripTrailingZeros().scale(), 0);
        BigInteger unscaled = amount.setScale(Math.max(amount.scale(), 0)).unscaledValue();
        BigFraction exact = BigFraction.of(unscaled, BigInteger.TEN.pow(Math.max(amount.scale(), 0)));
        return texts.decimal(exact, digits);
    }

    String money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? "–" : amount(amount) + " " + currency;
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : texts.date(day);
    }

    String period(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts == null) {
            return ends == null ? "–" : texts.t("initiatives.period.until", day(ends));
        }
        return ends == null
                ? texts.t("initiatives.period.from", day(starts))
                : texts.t("initiatives.period", day(starts), day(ends));
    }

    /** The text that a reader understands best: in their language, else in English or French, else the first. */
    Said best(List<Narrative> narratives, String otherwise) {
        Narrative best = null;
        int rank = Integer.MAX_VALUE;
        List<String> wanted = List.of(texts.language().code(), "en", "fr");
        for (Narrative it : narratives) {
            int place = it.language() == null ? -1 : wanted.indexOf(it.language());
            int own = place < 0 ? wanted.size() : place;
            if (own < rank) {
                rank = own;
                best = it;
            }
        }
        return best == null ? new Said(otherwise, null, "auto", 0) : said(best);
    }

    static Said said(Narrative it) {
        String direction = it.language() == null ? "auto" : RIGHT_TO_LEFT.contains(it.language()) ? "rtl" : "ltr";
        return new Said(it.text(), it.language(), direction, it.line());
    }
}
