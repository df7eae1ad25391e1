package org.marsad.followup;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * Reads what was typed in a question's fields into the form in which it is kept, the same for the pages and the workbook.
 * Only what can't be understood or must not be kept is a mistake; what is merely doubtful is for {@link Checks}.
 */
public final class Values {
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern USUAL_DAY = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,\\u066b](\\d))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern NUMBER_SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");

    private final Function<String, Optional<PartnerCode>> partners;

    /** @param partners the partner meant by a code or a name in any spelling */
    public Values(Function<String, Optional<PartnerCode>> partners) {
        this.partners = partners;
    }

    /**
     * What was typed, read.
     *
     * @param values by place, in the form in which they are kept; empty ones are absent
     * @param mistakes one for each field that can't be understood
     */
    public record Read(Map<String, String> values, List<Remark> mistakes) {
        public Read {
            values = Map.copyOf(values);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Reads a question's fields; places that it doesn't have are left out. */
    public Read read(Question question, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Remark> mistakes = new ArrayList<>();
        for (Question.Place place : question.places()) {
            String text = tidy(typed.getOrDefault(place.id(), ""));
            if (!text.isEmpty()) {
                Outcome outcome = read(place.field(), text);
                if (outcome.key() == null) {
                    values.put(place.id(), outcome.text());
                } else {
                    mistakes.add(remark(question, place.id(), outcome.key(), outcome.arguments()));
                }
            }
        }
        keepOnlyLanguagesOfTexts(question, values);
        mistakes.addAll(languagesMissing(question, values));
        return new Read(values, mistakes);
    }

    private Outcome read(Field field, String text) {
        return switch (field.type()) {
            case TEXT -> text(field, text);
            case LINK -> link(field, text);
            case CHOICE ->
                field.options() != null && field.options().codes().contains(text)
                        ? Outcome.value(text)
                        : Outcome.mistake("followup.mistake.choice");
            case LANGUAGE -> matching(LANGUAGE, text.toLowerCase(Locale.ROOT), "followup.mistake.language");
            case COUNT -> count(text);
            case PERCENT -> percent(text);
            case YEAR -> matching(YEAR, digits(text), "followup.mistake.year");
            case DATE -> date(digits(text));
            case PARTNERS -> partners(text);
            case DOCUMENT -> matching(COUNT, text, "followup.mistake.document");
        };
    }

    private static Outcome text(Field field, String text) {
        Integer most = field.most();
        int length = text.codePointCount(0, text.length());
        return most != null && length > most
                ? Outcome.mistake("followup.mistake.tooLong", length, most)
                : Outcome.value(text);
    }

    private static Outcome link(Field field, String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? text(field, uri.toASCIIString())
                    : Outcome.mistake("followup.mistake.link");
        } catch (URISyntaxException _) {
            return Outcome.mistake("followup.mistake.link");
        }
    }

    private static Outcome count(String text) {
        String plain = digits(NUMBER_SPACES.matcher(text).replaceAll(""));
        return COUNT.matcher(plain).matches()
                ? Outcome.value(Integer.toString(Integer.parseInt(plain)))
                : Outcome.mistake("followup.mistake.count");
    }

    private static Outcome percent(String text) {
        String plain = digits(NUMBER_SPACES.matcher(text).replaceAll("")).replaceFirst("[%\\u066a]$", "");
        Matcher matcher = PERCENT.matcher(plain);
        if (!matcher.matches()) {
            return Outcome.mistake("followup.mistake.percent");
        }
        String whole = Integer.toString(Integer.parseInt(matcher.group(1)));
        String tenth = matcher.group(2);
        return Outcome.value(tenth == null || tenth.equals("0") ? whole : whole + "." + tenth);
    }

    private static Outcome date(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        Matcher usual = USUAL_DAY.matcher(text);
        try {
            if (iso.matches()) {
                return Outcome.value(day(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (usual.matches()) {
                return Outcome.value(day(usual.group(3), usual.group(2), usual.group(1)));
            }
        } catch (DateTimeException _) {
            // Such as 31 February: the same mistake as what is no date at all.
        }
        return Outcome.mistake("followup.mistake.date");
    }

    private static String day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    /** Names have spaces, so they are parted by commas or lines; codes may be parted by spaces alone. */
    private Outcome partners(String text) {
        TreeSet<String> codes = new TreeSet<>();
        for (String part : text.split("[;,\\n\\u060c\\u061b]")) {
            for (String name : partners.apply(part.strip()).isPresent() ? new String[] {part} : part.split("\\s+")) {
                if (!name.isBlank()) {
                    Optional<PartnerCode> code = partners.apply(name.strip());
                    if (code.isEmpty()) {
                        return Outcome.mistake("followup.mistake.partner", part.strip());
                    }
                    codes.add(code.get().value());
                }
            }
        }
        return Outcome.value(String.join(" ", codes));
    }

    private static Outcome matching(Pattern pattern, String text, String mistake) {
        return pattern.matcher(text).matches() ? Outcome.value(text) : Outcome.mistake(mistake);
    }

    /** A language alone says nothing: forms offer one before anything is written. */
    private static void keepOnlyLanguagesOfTexts(Question question, Map<String, String> values) {
        for (int line = 1; line <= question.lines(); line++) {
            if (!hasText(question, line, values)) {
                values.remove(question.place(line, Field.LANGUAGE));
            }
        }
    }

    private static List<Remark> languagesMissing(Question question, Map<String, String> values) {
        List<Remark> missing = new ArrayList<>();
        boolean asked = question.fields().stream().anyMatch(it -> it.type() == Field.Type.LANGUAGE);
        for (int line = 1; asked && line <= question.lines(); line++) {
            String place = question.place(line, Field.LANGUAGE);
            if (hasText(question, line, values) && !values.containsKey(place)) {
                missing.add(remark(question, place, "followup.mistake.languageMissing"));
            }
        }
        return missing;
    }

    private static boolean hasText(Question question, int line, Map<String, String> values) {
        return question.fields().stream()
                .filter(it -> it.type() == Field.Type.TEXT)
                .anyMatch(it -> values.containsKey(question.place(line, it.name())));
    }

    /** One form for what looks the same: composed letters, plain line ends, nothing invisible at the ends. */
    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(it -> it == '\n' || !Character.isISOControl(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Digits of any script as the usual ones. */
    private static String digits(String text) {
        return text.codePoints()
                .map(it -> Character.isDigit(it) ? '0' + Character.digit(it, 10) : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Remark remark(Question question, String place, String key, Object... arguments) {
        return new Remark(question.action(), question.code(), place, key, List.of(arguments));
    }

    private record Outcome(String text, @Nullable String key, Object[] arguments) {
        static Outcome value(String text) {
            return new Outcome(text, null, new Object[0]);
        }

        static Outcome mistake(String key, Object... arguments) {
            return new Outcome("", key, arguments);
        }
    }
}
