package org.marsad.followup.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Drafts.Revision;
import org.marsad.followup.Reviews;
import org.marsad.plan.Plan;
import org.marsad.web.Shell;

/**
 * All that ever happened to a partner's report, the newest first.
 *
 * @param url where the filter goes
 * @param actions the actions to choose from
 * @param versions the versions to choose from
 * @param count how many events the choice has, in words
 * @param events those of this page
 * @param newer the page before; null if this is the first
 * @param older the page after; null if this is the last
 */
public record HistoryPage(
        String url,
        List<Choice> actions,
        List<Choice> versions,
        String count,
        List<HistoryEvent> events,
        Shell.@Nullable Link newer,
        Shell.@Nullable Link older) {
    private static final int EVENTS = 100;

    public HistoryPage {
        actions = List.copyOf(actions);
        versions = List.copyOf(versions);
        events = List.copyOf(events);
    }

    /**
     * What the reader chose.
     *
     * @param action one action's code; null for all
     * @param version one version; null for all
     * @param page from 1
     */
    record Filter(@Nullable String action, @Nullable Integer version, int page) {
        boolean takes(int other) {
            return version == null || version == other;
        }

        boolean takes(String other) {
            return action == null || action.equals(other);
        }

        private String query(int other) {
            String which = (action == null ? "" : "&action=" + action) + (version == null ? "" : "&version=" + version);
            return "?page=" + other + which;
        }
    }

    /**
     * All that can be told.
     *
     * @param revisions what was written
     * @param decided what was said of actions that do not concern the partner
     */
    record Told(List<Revision> revisions, List<Reviews.Decided> decided) {}

    static HistoryPage of(ReviewSubject subject, HistoryReader reader, Told told, Filter filter) {
        Stream<HistoryEvent> written = told.revisions().stream()
                .filter(it -> filter.takes(it.version()) && reader.mayRead(it))
                .map(it -> HistoryEvent.of(subject, it));
        Stream<HistoryEvent> decided = told.decided().stream()
                .filter(it -> filter.takes(it.version()) && filter.takes(it.action()) && reader.mayRead(it.action()))
                .map(it -> HistoryEvent.of(subject, it));
        Stream<HistoryEvent> moved = subject.steps().stream()
                .filter(it -> filter.takes(it.version()))
                .map(it -> HistoryEvent.of(subject, reader.readable(it, filter.action())));
        List<HistoryEvent> all = Stream.of(written, decided, moved)
                .flatMap(it -> it)
                .sorted(Comparator.comparing(HistoryEvent::time).reversed())
                .toList();
        int from = Math.min((filter.page() - 1) * EVENTS, all.size());
        int to = Math.min(from + EVENTS, all.size());
        return new HistoryPage(
                subject.to().history(),
                actions(subject, reader, filter),
                versions(subject, filter),
                subject.t("followup.history.count", all.size()),
                all.subList(from, to),
                from == 0 ? null : link(subject, "followup.history.newer", filter.query(filter.page() - 1)),
                to == all.size() ? null : link(subject, "followup.history.older", filter.query(filter.page() + 1)));
    }

    private static Shell.Link link(ReviewSubject subject, String key, String query) {
        return new Shell.Link(subject.t(key), subject.to().history() + query);
    }

    private static List<Choice> actions(ReviewSubject subject, HistoryReader reader, Filter filter) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", subject.t("followup.history.allActions"), filter.action() == null));
        Plan.cadiz().listActions().stream()
                .filter(it -> reader.mayRead(it.code()))
                .map(it -> new Choice(
                        it.code(),
                        it.code() + " " + it.label().in(subject.texts().language()),
                        it.code().equals(filter.action())))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> versions(ReviewSubject subject, Filter filter) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", subject.t("followup.history.allVersions"), filter.version() == null));
        for (int version = subject.draft().version(); version >= 1; version--) {
            boolean chosen = filter.version() != null && filter.version() == version;
            choices.add(new Choice(Integer.toString(version), subject.t("followup.history.version", version), chosen));
        }
        return choices;
    }
}
