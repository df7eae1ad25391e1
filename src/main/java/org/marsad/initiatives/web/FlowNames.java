package org.marsad.initiatives.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import org.marsad.initiatives.MoneyFlow.End;
import org.marsad.initiatives.MoneyFlow.Kind;
import org.marsad.kernel.Texts;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/** What the ends of streams are called in the reader’s language. */
final class FlowNames {
    private static final Set<String> DAC = Set.of("1", "");

    private final Texts texts;
    private final Names names;
    private final Plan plan;

    FlowNames(Texts texts, Plan plan) {
        this.texts = texts;
        this.names = new Names(texts);
        this.plan = plan;
    }

    Texts texts() {
        return texts;
    }

    /** Names as the language orders them, after them what has none. */
    Comparator<End> order(Function<End, String> name) {
        Collator letters = Collator.getInstance(texts.language().locale());
        return Comparator.comparing(End::kind).thenComparing(name, letters::compare);
    }

    String funder(End end) {
        return end.kind() == Kind.NAMED ? name(end) : texts.t("initiatives.flow.funder." + end.kind());
    }

    String place(End end) {
        return switch (end.kind()) {
            case NAMED -> names.country(name(end));
            case REGION -> region(end);
            default -> texts.t("initiatives.flow.place." + end.kind());
        };
    }

    String domain(End end) {
        return end.kind() == Kind.NAMED
                ? plan.findDomain(name(end)).map(this::domain).orElse(name(end))
                : texts.t("initiatives.flow.domain." + end.kind());
    }

    private String domain(Domain it) {
        return it.code() + " · " + it.label().in(texts.language());
    }

    private String region(End end) {
        String vocabulary = end.vocabulary() == null ? "" : end.vocabulary();
        String name = DAC.contains(vocabulary) ? names.code("initiatives.region.", name(end)) : name(end);
        return texts.t("initiatives.flow.region", name);
    }

    private static String name(End end) {
        return String.valueOf(end.name());
    }
}
