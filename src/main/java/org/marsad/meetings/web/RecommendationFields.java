package org.marsad.meetings.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.meetings.web.FormPart.Choice;
import org.marsad.meetings.web.FormPart.Line;
import org.marsad.meetings.web.FormPart.Option;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;

/**
 * The fields of a recommendation’s forms.
 *
 * @param desk what the desk says
 * @param partners whose turn it can be
 * @param id with which the ids of this form’s fields begin
 * @param form what was typed
 * @param mistakes fields with sentences
 */
record RecommendationFields(
        DeskWords desk, List<Partner> partners, String id, RecommendationForm form, Map<String, String> mistakes) {
    /** What is to be done. */
    List<FormPart> words() {
        return List.of(
                line("text", "area", form.text()),
                language(),
                new Choice(id + "owner", "owner", label("owner"), true, owners(), null),
                line("due", "date", form.due()));
    }

    /** What was done. */
    List<FormPart> closing() {
        return List.of(
                line("day", "date", form.day()),
                line("done", "text", form.done()),
                language(),
                line("link", "url", form.link()));
    }

    private Choice language() {
        return new Choice(
                id + "written",
                "written",
                label("language"),
                true,
                desk.languages(MeetingForm.text(form.written())),
                null);
    }

    private List<Option> owners() {
        String chosen = MeetingForm.text(form.owner());
        List<Option> all = new ArrayList<>();
        all.add(new Option("", desk.words().owner(null), chosen.isEmpty()));
        partners.stream()
                .filter(it -> it.kind() != PartnerKind.SECRETARIAT)
                .map(it -> new Option(
                        it.code().value(),
                        desk.words().name(it.code()),
                        it.code().value().equals(chosen)))
                .sorted(Comparator.comparing(Option::words))
                .forEach(all::add);
        return all;
    }

    private Line line(String name, String type, @Nullable String value) {
        return new Line(
                id + name,
                name,
                type,
                label(name),
                desk.words().t("meetings.hint." + name),
                MeetingForm.text(value),
                mistakes.get(name));
    }

    private String label(String field) {
        return desk.words().t("meetings.field." + field);
    }
}
