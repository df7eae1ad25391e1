package org.marsad.initiatives;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Which rate turns an amount into euros: that of the year of its day. Without a day or a rate there is none, and then the
 * amount is not converted; it never counts as zero. Euros need neither.
 */
public final class Rates {
    /** The currency into which all others are converted. */
    public static final String EURO = "EUR";

    private static final int LAST_YEAR = 9999;
    private static final Rate OWN = new Rate(EURO, 1, LAST_YEAR, BigDecimal.ONE, "own");
    private static final Rates KNOWN = new Rates(read());

    private final List<Rate> rates;

    Rates(List<Rate> rates) {
        this.rates = List.copyOf(rates);
    }

    /** Those of {@code initiatives/rates.tsv}. */
    public static Rates known() {
        return KNOWN;
    }

    /** All of them, by currency and year; the euro’s own is not among them. */
    public List<Rate> list() {
        return rates;
    }

    /** The rate of a currency in a year. */
    public Optional<Rate> find(String currency, @Nullable Integer year) {
        if (currency.equals(EURO)) {
            return Optional.of(OWN);
        }
        return year == null
                ? Optional.empty()
                : rates.stream()
                        .filter(it -> it.currency().equals(currency) && it.from() <= year && year <= it.until())
                        .findFirst();
    }

    /** The rate for an amount: of the year of its value date, else of the start of its period, else of its own day. */
    public Optional<Rate> find(Initiative.Money money) {
        LocalDate day = day(money);
        return find(money.currency(), day == null ? null : day.getYear());
    }

    /** The day that decides about the year. */
    public static @Nullable LocalDate day(Initiative.Money money) {
        if (money.valueDate() != null) {
            return money.valueDate();
        }
        return money.starts() == null ? money.dated() : money.starts();
    }

    /** A decimal number as a fraction. */
    public static BigFraction exact(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static List<Rate> read() {
        try (InputStream in = Rates.class.getResourceAsStream("/initiatives/rates.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no rates.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> rate(it.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rate rate(String[] cells) {
        int year = Integer.parseInt(cells[1]);
        boolean parity = cells[3].equals("parity");
        return new Rate(cells[0], year, parity ? LAST_YEAR : year, new BigDecimal(cells[2]), cells[3]);
    }
}
