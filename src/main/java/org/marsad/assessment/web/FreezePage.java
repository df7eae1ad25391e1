package org.marsad.assessment.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Cycle;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/**
 * The form of an edition to be frozen.
 *
 * @param action where the form goes, for the look and for the act
 * @param cycles the cycles to choose from, newest first
 * @param cycleMistake what is wrong with the choice; null if nothing
 * @param fields the other fields
 */
public record FreezePage(
        String action, List<Option> cycles, @Nullable String cycleMistake, List<Field> fields) {
    public FreezePage {
        cycles = List.copyOf(cycles);
        fields = List.copyOf(fields);
    }

    static FreezePage of(Language language, List<Cycle> cycles, FreezeForm form, Map<String, String> mistakes) {
        Texts texts = Texts.in(language);
        Fields fields = new Fields(texts, mistakes);
        return new FreezePage(
                "/" + language.code() + EditionDesk.PATH,
                cycles.stream()
                        .map(it -> new Option(
                                it.code(),
                                it.title().in(language) + " (" + it.code() + ")",
                                it.code().equals(form.cycle())))
                        .toList(),
                mistakes.get("cycle"),
                List.of(
                        fields.make("id", "text", form.id()),
                        fields.make("fr", "text", form.fr()),
                        fields.make("en", "text", form.en()),
                        fields.make("ar", "text", form.ar()),
                        fields.make("asOf", "date", form.asOf())));
    }

    /** A cycle to choose. */
    public record Option(String value, String words, boolean chosen) {}

    /**
     * A field.
     *
     * @param name its name
     * @param type the kind of input
     * @param label its words
     * @param hint how to fill it in
     * @param value what was typed
     * @param language the language of what is typed; null where it is in none
     * @param mistake what is wrong; null if nothing
     */
    public record Field(
            String name,
            String type,
            String label,
            String hint,
            String value,
            @Nullable String language,
            @Nullable String mistake) {}

    private record Fields(Texts texts, Map<String, String> mistakes) {
        Field make(String name, String type, @Nullable String value) {
            return new Field(
                    name,
                    type,
                    texts.t("assessment.desk.field." + name),
                    texts.t("assessment.desk.hint." + name),
                    FreezeForm.text(value),
                    Language.find(name).map(Language::code).orElse(null),
                    mistakes.get(name));
        }
    }
}
