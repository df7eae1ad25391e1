package org.marsad.kernel;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Every sentence of the program in one language, and numbers and dates as that language writes them.
 *
 * <p>Sentences are ICU message formats in {@code messages/MODULE_LANGUAGE.properties}, UTF-8, one bundle a module;
 * the word before a key's first dot is its module. A missing key is a mistake of ours and fails loudly.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language));
        }
    }

    private final Language language;
    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();
    private final Map<String, NumberFormat> formats = new ConcurrentHashMap<>();
    private final DateFormat days;

    private Texts(Language language) {
        this.language = language;
        this.days = DateFormat.getDateInstance(DateFormat.LONG, language.locale());
        days.setTimeZone(TimeZone.GMT_ZONE);
    }

    /** The sentences in {@code language}. */
    public static Texts in(Language language) {
        return requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The sentence with this key, its numbered places filled from {@code arguments}. */
    public String t(String key, Object... arguments) {
        Sentence known = sentences.get(key);
        if (known == null) {
            known = new Sentence(pattern(key), language.locale());
            sentences.put(key, known);
        }
        return known.fill(arguments);
    }

    /** The keys of a module's sentences. */
    public Set<String> keys(String module) {
        return bundles.computeIfAbsent(module, this::load).stringPropertyNames();
    }

    /** A whole number with the language's grouping. */
    public String number(long value) {
        return decimals(0).format(value);
    }

    /** A decimal number rounded half up to {@code digits} places, always showing them. */
    public String decimal(BigFraction value, int digits) {
        return decimals(digits).format(value.bigDecimalValue(digits, RoundingMode.HALF_UP));
    }

    /** A share as a percentage without digits after the point, such as {@code 34 %}. */
    public String percent(BigFraction share) {
        return percent(share, 0);
    }

    /** A share as a percentage, rounded half up to {@code digits} places. */
    public String percent(BigFraction share, int digits) {
        BigDecimal rounded = share.bigDecimalValue(digits + 2, RoundingMode.HALF_UP);
        return format("percent", NumberFormat::getPercentInstance, digits).format(rounded);
    }

    /** A difference of two shares in percentage points, with its sign, without unit. */
    public String points(BigFraction difference) {
        BigDecimal points = difference.multiply(100).bigDecimalValue(1, RoundingMode.HALF_UP);
        return (points.signum() > 0 ? "+" : "") + decimals(1).format(points);
    }

    /** A date in words, such as {@code 29 janvier 2026}. */
    public String date(LocalDate date) {
        // As with numbers, a copy to use once.
        return ((DateFormat) days.clone())
                .format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private NumberFormat decimals(int digits) {
        return format("decimal", NumberFormat::getNumberInstance, digits);
    }

    /** A copy to use once, as a NumberFormat is not safe to share between threads; making one takes much longer. */
    private NumberFormat format(String kind, Function<ULocale, NumberFormat> maker, int digits) {
        NumberFormat known = formats.get(kind + digits);
        if (known == null) {
            known = maker.apply(language.locale());
            known.setMinimumFractionDigits(digits);
            known.setMaximumFractionDigits(digits);
            formats.put(kind + digits, known);
        }
        return (NumberFormat) known.clone();
    }

    private String pattern(String key) {
        int dot = key.indexOf('.');
        String module = dot < 0 ? key : key.substring(0, dot);
        String pattern = bundles.computeIfAbsent(module, this::load).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + language);
        }
        return pattern;
    }

    private Properties load(String module) {
        Properties properties = new Properties();
        String name = "/messages/" + module + "_" + language.code() + ".properties";
        try (var in = Texts.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
