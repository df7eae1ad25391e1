package org.marsad.workbook.internal;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.marsad.followup.Field;
import org.marsad.followup.FormTexts;
import org.marsad.kernel.Language;
import org.marsad.kernel.SearchText;
import org.marsad.kernel.Texts;

/**
 * The codes behind words. The words of the workbook's own language come first, those of the other two and the codes
 * themselves are understood too; case, accents and kinds of spaces make no difference.
 */
final class OptionWords {
    private static final Map<Language, OptionWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new OptionWords(language));
        }
    }

    private final List<Language> order;
    private final Map<Field.Options, Map<String, String>> options = new ConcurrentHashMap<>();
    private final Map<String, String> languages = new LinkedHashMap<>();

    private OptionWords(Language first) {
        this.order = Stream.concat(
                        Stream.of(first), Stream.of(Language.values()).filter(it -> it != first))
                .toList();
        List<String> codes = Arrays.stream(ULocale.getISOLanguages())
                .filter(it -> it.length() == 2)
                .toList();
        for (Language language : order) {
            for (String code : codes) {
                languages.putIfAbsent(key(ULocale.getDisplayLanguage(code, language.locale())), code);
            }
        }
        codes.forEach(it -> languages.putIfAbsent(key(ULocale.getDisplayLanguage(it, new ULocale(it))), it));
    }

    static OptionWords in(Language language) {
        return requireNonNull(ALL.get(language));
    }

    Typed option(Field.Options among, String text) {
        if (among.codes().contains(text)) {
            return new Typed.Text(text);
        }
        String code = options.computeIfAbsent(among, this::codes).get(key(text));
        return code == null ? Typed.Wrong.of("workbook.cell.option", text) : new Typed.Text(code);
    }

    /** A language by its name or its code. */
    Typed language(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches("[a-z]{2}")) {
            return new Typed.Text(lower);
        }
        String code = languages.get(key(text));
        return code == null ? Typed.Wrong.of("workbook.cell.language", text) : new Typed.Text(code);
    }

    private Map<String, String> codes(Field.Options among) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Language language : order) {
            FormTexts words = new FormTexts(Texts.in(language));
            among.codes().forEach(it -> codes.putIfAbsent(key(words.option(among, it)), it));
        }
        among.codes().forEach(it -> codes.putIfAbsent(key(it), it));
        return codes;
    }

    private static String key(String words) {
        return SearchText.normalise(words);
    }
}
