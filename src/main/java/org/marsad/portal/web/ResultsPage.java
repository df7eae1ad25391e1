package org.marsad.portal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Publication;
import org.marsad.indicators.ResultScore;
import org.marsad.kernel.Language;
import org.marsad.plan.Action;

/**
 * What was done and what changed, on two axes that are never mixed: one point an action. No country is in it.
 *
 * @param title its heading
 * @param lead how to read it
 * @param label the picture in one sentence
 * @param marks the marks of the axis of implementation
 * @param dots the actions of which both are known
 * @param unknown the actions of which nothing can be said yet of what changed
 * @param height how high the strip of those is, in pixels
 * @param start where the axis of results stands
 * @param rows all actions in the plan’s order
 */
public record ResultsPage(
        String title,
        String lead,
        String label,
        List<Mark> marks,
        List<Dot> dots,
        List<Dot> unknown,
        int height,
        String start,
        List<Row> rows) {
    private static final int BEST = 5;
    /** Two points of one row are farther apart than this share of the axis, so that each can be touched. */
    private static final BigFraction APART = BigFraction.of(21, 200);

    private static final int ROW = 28;

    public ResultsPage {
        marks = List.copyOf(marks);
        dots = List.copyOf(dots);
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
    }

    static ResultsPage of(Reading reading, Map<String, ResultScore> scores) {
        List<Point> points = reading.plan().listActions().stream()
                .map(it -> Point.of(reading, it, Objects.requireNonNull(scores.get(it.code()))))
                .toList();
        List<Dot> dots = points.stream()
                .filter(it -> it.done() != null && it.score().score() != null)
                .map(it -> it.dot(reading, height(it.score().score())))
                .toList();
        List<List<Point>> strip = strip(points);
        List<Dot> unknown = IntStream.range(0, strip.size())
                .boxed()
                .flatMap(row ->
                        strip.get(row).stream().map(it -> it.dot(reading, String.valueOf(ROW * row + ROW / 2 + 4))))
                .toList();
        return new ResultsPage(
                reading.t("portal.results.title"),
                reading.t("portal.results.lead"),
                reading.t("portal.results.label", dots.size(), points.size()),
                IntStream.of(0, 25, 50, 75, 100)
                        .mapToObj(it -> new Mark(
                                across(reading, BigFraction.of(it, 100)),
                                reading.texts().number(it)))
                        .toList(),
                dots,
                unknown,
                ROW * strip.size() + 8,
                reading.language() == Language.AR ? "100%" : "0%",
                points.stream().map(it -> it.row(reading)).toList());
    }

    /** Rows of points, each far enough from the one before it in its row. */
    private static List<List<Point>> strip(List<Point> points) {
        List<List<Point>> rows = new ArrayList<>();
        points.stream()
                .filter(it -> it.done() != null && it.score().score() == null)
                .sorted(Comparator.comparing(
                        Point::known, (a, b) -> a.subtract(b).signum()))
                .forEach(it -> rows.stream()
                        .filter(row -> it.known()
                                        .subtract(row.getLast().known())
                                        .subtract(APART)
                                        .signum()
                                > 0)
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.getLast();
                        })
                        .add(it));
        return rows;
    }

    private static String height(@Nullable BigFraction score) {
        BigFraction known = Objects.requireNonNull(score);
        return Interval.length(BigFraction.of(BEST).subtract(known).divide(2 * BEST));
    }

    private static String across(Reading reading, BigFraction share) {
        return Interval.length(reading.language() == Language.AR ? BigFraction.ONE.subtract(share) : share);
    }

    /**
     * An action’s two numbers.
     *
     * @param action the action
     * @param done how far it is; null where too few answered to say it
     * @param score what changed
     */
    private record Point(Action action, @Nullable BigFraction done, ResultScore score) {
        static Point of(Reading reading, Action action, ResultScore score) {
            ActionResult result = reading.action(action.code());
            return result == null || result.publication() == Publication.INSUFFICIENT_DATA
                    ? new Point(action, null, score)
                    : new Point(action, result.headline(), score);
        }

        BigFraction known() {
            return Objects.requireNonNull(done);
        }

        Dot dot(Reading reading, String y) {
            Row row = row(reading);
            return new Dot(
                    action.code(),
                    row.url(),
                    reading.t("portal.results.dot", action.code(), row.title(), row.done(), row.score()),
                    across(reading, known()),
                    y);
        }

        Row row(Reading reading) {
            BigFraction mean = score.score();
            return new Row(
                    action.code(),
                    action.title().in(reading.language()),
                    reading.to().action(action.code()),
                    done == null
                            ? reading.t("portal.results.unsaid")
                            : reading.texts().percent(done),
                    mean == null
                            ? reading.t("portal.results.unknown")
                            : reading.texts().decimal(mean, 1),
                    reading.t("portal.results.judged", score.judged(), score.indicators()));
        }
    }

    /**
     * A mark of the axis of implementation.
     *
     * @param x its place
     * @param words its number
     */
    public record Mark(String x, String words) {}

    /**
     * An action in the picture.
     *
     * @param code its number
     * @param url its page
     * @param label what its two numbers are
     * @param x how far it is
     * @param y what changed
     */
    public record Dot(String code, String url, String label, String x, String y) {}

    /**
     * An action in the table.
     *
     * @param code its number
     * @param title its name
     * @param url its page
     * @param done how far it is
     * @param score what changed, from −5 to 5
     * @param judged of how many indicators it could be said
     */
    public record Row(String code, String title, String url, String done, String score, String judged) {}
}
