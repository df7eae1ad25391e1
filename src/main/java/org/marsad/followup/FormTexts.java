package org.marsad.followup;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.marsad.kernel.Texts;

/** The words of the questionnaire in one language: the same on the pages and in the workbook. */
public final class FormTexts {
    /** The languages of the partners' administrations, offered for free text; any other ISO 639-1 code is taken too. */
    public static final List<String> LANGUAGES = List.of(
            "fr", "en", "ar", "pt", "es", "bg", "cs", "da", "de", "el", "et", "fi", "ga", "hr", "hu", "is", "it", "lb",
            "lt", "lv", "mt", "nl", "no", "pl", "ro", "sk", "sl", "sv", "sw");

    private final Texts texts;

    public FormTexts(Texts texts) {
        this.texts = texts;
    }

    /** What is asked. */
    public String question(Question question) {
        return texts.t("followup.question." + question.wording());
    }

    /** Why it is asked, or how to answer, in one sentence. */
    public String why(Question question) {
        return texts.t("followup.why." + question.code());
    }

    /** The short name of a field. */
    public String field(Question question, Field field) {
        return field.name().equals(Field.LANGUAGE)
                ? texts.t("followup.field.language")
                : texts.t("followup.field." + question.wording() + "." + field.name());
    }

    /** The words of one option of a choice. */
    public String option(Field.Options options, String code) {
        return switch (options.kind()) {
            case "status" -> texts.t("followup.status." + code);
            case "reason" -> texts.t("followup.reason." + code);
            case "evidence" -> texts.t("followup.evidence." + code);
            default -> texts.t("followup.option." + options.kind() + "." + code);
        };
    }

    /** Where a report is in the workflow. */
    public String state(ReportState state) {
        return texts.t("followup.state." + state.code());
    }

    /** Where an entry's values came from. */
    public String origin(Entry.Origin origin) {
        return texts.t("followup.origin." + origin.code());
    }

    /** A language's name, such as {@code portugais}. */
    public String language(String code) {
        return ULocale.getDisplayLanguage(code, texts.language().locale());
    }
}
