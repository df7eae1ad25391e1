package org.marsad.initiatives.internal;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.Texts;

/** What people write in cells of the layout for codes and numbers: a code itself, or its name in one of our languages. */
final class LayoutWords {
    static final List<String> KINDS = List.of("project", "policy");
    static final List<String> STATUSES = List.of("1", "2", "3", "4", "5", "6");

    /** The target groups of the plan, and what else it names beside them. */
    static final List<String> GROUPS =
            List.of(("WOM YOU GIR CHI UAM FAM MIS DIA REF ASY DIS PRO VUL VIC SMU RET REG MOB"
                            + " HOS EMP TVE RES ASI LAW FOR CON CIT CSO MED PRI INT")
                    .split(" "));

    private static final int MOST_ACTIONS = 29;
    private static final Map<String, String> NAMED_KINDS = named("initiatives.kind.", KINDS);
    private static final Map<String, String> NAMED_STATUSES = named("initiatives.status.", STATUSES);
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> LANGUAGES = languages();

    private LayoutWords() {}

    private static Map<String, String> named(String prefix, List<String> codes) {
        Map<String, String> words = new HashMap<>();
        for (String code : codes) {
            words.put(code, code);
            for (Language language : Language.values()) {
                words.put(SearchText.normalise(Texts.in(language).t(prefix + code)), code);
            }
        }
        return words;
    }

    private static Map<String, String> countries() {
        Map<String, String> words = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            ULocale country = new ULocale("", code);
            words.put(SearchText.normalise(code), code);
            words.put(SearchText.normalise(country.getISO3Country()), code);
            for (Language language : Language.values()) {
                words.put(SearchText.normalise(country.getDisplayCountry(language.locale())), code);
            }
        }
        return words;
    }

    private static Map<String, String> languages() {
        Map<String, String> words = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            words.put(code, code);
            for (Language language : Language.values()) {
                words.put(SearchText.normalise(ULocale.getDisplayLanguage(code, language.locale())), code);
            }
        }
        return words;
    }

    static @Nullable String kind(String cell) {
        return NAMED_KINDS.get(SearchText.normalise(cell));
    }

    static @Nullable String status(String cell) {
        return NAMED_STATUSES.get(SearchText.normalise(cell));
    }

    /** A country's two letters; what is a code of two letters in the standard's list stays as it is. */
    static @Nullable String country(String cell) {
        String found = COUNTRIES.get(SearchText.normalise(cell));
        return found == null && Codes.has("Country", cell) ? cell : found;
    }

    /** A language's code; a tag such as {@code pt-BR} stays as it is. */
    static @Nullable String language(String cell) {
        String found = LANGUAGES.get(SearchText.normalise(cell));
        return found == null && cell.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") && Codes.has("Language", cell)
                ? cell
                : found;
    }

    static @Nullable String currency(String cell) {
        String code = cell.toUpperCase(Locale.ROOT);
        return Codes.has("Currency", code) ? code : null;
    }

    static @Nullable String group(String cell) {
        String code = cell.toUpperCase(Locale.ROOT);
        return GROUPS.contains(code) ? code : null;
    }

    /** An action of the plan as {@code A12}, from {@code A12}, {@code a 12} or {@code 12}. */
    static @Nullable String action(String cell) {
        String number = SearchText.normalise(cell).replaceFirst("^a ?0?", "");
        return number.matches("[1-9]\\d?") && Integer.parseInt(number) <= MOST_ACTIONS ? "A" + number : null;
    }

    /**
     * A number with digits of any script, spaces between thousands and a point or comma before decimals. A comma before
     * exactly three digits may part thousands or decimals, so it is not guessed at.
     */
    static @Nullable BigDecimal number(String cell) {
        StringBuilder plain = new StringBuilder();
        for (int letter : cell.strip().codePoints().toArray()) {
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else {
                plain.append(
                        letter == '٫'
                                ? "."
                                : letter == '٬' || Character.isSpaceChar(letter) ? " " : Character.toString(letter));
            }
        }
        String text = plain.toString();
        if (text.matches("[+-]?\\d{1,3}( \\d{3})+([.,]\\d+)?")) {
            text = text.replace(" ", "");
        }
        if (text.matches("[+-]?\\d+,(\\d{1,2}|\\d{4,})")) {
            text = text.replace(',', '.');
        }
        return Values.number(text);
    }
}
