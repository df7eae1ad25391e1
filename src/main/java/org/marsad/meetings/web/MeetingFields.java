package org.marsad.meetings.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.marsad.meetings.Employers;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.web.FormPart.Boxes;
import org.marsad.meetings.web.FormPart.Choice;
import org.marsad.meetings.web.FormPart.Group;
import org.marsad.meetings.web.FormPart.Line;
import org.marsad.meetings.web.FormPart.Option;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.plan.Plan;

/**
 * The fields of a meeting’s form.
 *
 * @param desk what the desk says
 * @param partners who can be ticked
 * @param form what was typed
 * @param mistakes fields with sentences
 */
record MeetingFields(DeskWords desk, List<Partner> partners, MeetingForm form, Map<String, String> mistakes) {
    private static final List<String> ATTENDANCES = List.of("unknown", "listed", "counted");

    List<FormPart> list() {
        List<FormPart> all = new ArrayList<>();
        all.add(line("title", "text", form.title()));
        all.add(new Choice("written", "written", label("language"), true, desk.languages(text(form.written())), null));
        all.add(new Choice("kind", "kind", label("kind"), true, kinds(), mistakes.get("kind")));
        all.add(line("first", "date", form.first()));
        all.add(line("last", "date", form.last()));
        all.add(line("place", "text", form.place()));
        all.add(new Choice("country", "country", label("country"), true, countries(), null));
        all.add(new Boxes(
                "online",
                label("online"),
                false,
                List.of(new Group(
                        null,
                        List.of(option(
                                "true", "meetings.online", text(form.online()).equals("true")))))));
        all.add(new Boxes("domains", label("domains"), false, List.of(new Group(null, domains()))));
        all.add(new Boxes("actions", label("actions"), true, actions()));
        all.add(new Boxes("hosts", label("hosts"), true, partners(MeetingForm.list(form.hosts()))));
        all.add(new Choice("employers", "employers", label("employers"), false, employers(), null));
        all.add(new Choice(
                "attendance", "attendance", label("attendance"), false, attendances(), mistakes.get("attendance")));
        all.add(new Boxes("present", label("present"), true, partners(MeetingForm.list(form.present()))));
        all.add(line("african", "number", form.african()));
        all.add(line("european", "number", form.european()));
        all.add(line("observers", "number", form.observers()));
        all.add(line("all", "number", form.all()));
        all.add(line("women", "number", form.women()));
        all.add(line("men", "number", form.men()));
        all.add(line("source", "text", form.source()));
        all.add(line("note", "area", form.note()));
        return all;
    }

    private Line line(String name, String type, @Nullable String value) {
        return new Line(
                name,
                name,
                type,
                label(name),
                desk.words().t("meetings.hint." + name),
                text(value),
                mistakes.get(name));
    }

    private String label(String field) {
        return desk.words().t("meetings.field." + field);
    }

    private List<Option> kinds() {
        List<Option> all = new ArrayList<>();
        all.add(new Option(
                "", desk.words().t("meetings.desk.choose"), text(form.kind()).isEmpty()));
        Arrays.stream(MeetingKind.values())
                .map(it -> option(it.name(), "meetings.kind." + it, it.name().equals(text(form.kind()))))
                .forEach(all::add);
        return all;
    }

    private List<Option> employers() {
        String chosen = text(form.employers()).isEmpty() ? Employers.UNKNOWN.name() : text(form.employers());
        return Arrays.stream(Employers.values())
                .map(it ->
                        option(it.name(), "meetings.employers." + it, it.name().equals(chosen)))
                .toList();
    }

    private List<Option> attendances() {
        String chosen = ATTENDANCES.contains(text(form.attendance())) ? text(form.attendance()) : "unknown";
        return ATTENDANCES.stream()
                .map(it -> option(it, "meetings.attendance." + it, it.equals(chosen)))
                .toList();
    }

    private List<Option> countries() {
        List<Option> all = new ArrayList<>();
        all.add(new Option(
                "",
                desk.words().t("meetings.desk.noCountry"),
                text(form.country()).isEmpty()));
        partners.stream()
                .filter(it -> it.kind() == PartnerKind.STATE)
                .map(it -> option(it, it.code().value().equals(text(form.country()))))
                .sorted(Comparator.comparing(Option::words))
                .forEach(all::add);
        return all;
    }

    private List<Option> domains() {
        return Plan.cadiz().domains().stream()
                .map(it -> new Option(
                        it.id(),
                        desk.words().t("meetings.domain", it.code(), it.title().in(language())),
                        MeetingForm.list(form.domains()).contains(it.id())))
                .toList();
    }

    private List<Group> actions() {
        return Plan.cadiz().domains().stream()
                .map(domain -> new Group(
                        desk.words()
                                .t(
                                        "meetings.domain",
                                        domain.code(),
                                        domain.label().in(language())),
                        domain.listActions().stream()
                                .map(it -> new Option(
                                        it.id(),
                                        desk.words()
                                                .t(
                                                        "meetings.action",
                                                        it.code(),
                                                        it.label().in(language())),
                                        MeetingForm.list(form.actions()).contains(it.id())))
                                .toList()))
                .toList();
    }

    /** By region in the declaration’s order, then organisations; in each by name. */
    private List<Group> partners(List<String> ticked) {
        Map<Integer, List<Partner>> byGroup = partners.stream()
                .filter(it -> it.kind() != PartnerKind.SECRETARIAT)
                .collect(Collectors.groupingBy(MeetingPages::rank, TreeMap::new, Collectors.toList()));
        return byGroup.values().stream()
                .map(some -> new Group(
                        desk.words().t(MeetingPages.group(some.getFirst())),
                        some.stream()
                                .map(it -> option(it, ticked.contains(it.code().value())))
                                .sorted(Comparator.comparing(Option::words))
                                .toList()))
                .toList();
    }

    private Option option(Partner it, boolean chosen) {
        return new Option(it.code().value(), it.name().in(language()), chosen);
    }

    private Option option(String value, String key, boolean chosen) {
        return new Option(value, desk.words().t(key), chosen);
    }

    private Language language() {
        return desk.words().texts().language();
    }

    private static String text(@Nullable String typed) {
        return MeetingForm.text(typed);
    }
}
