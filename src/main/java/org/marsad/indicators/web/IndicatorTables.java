package org.marsad.indicators.web;

import java.util.List;
import java.util.stream.Collectors;
import org.marsad.indicators.Course;
import org.marsad.indicators.Decisions;
import org.marsad.indicators.Direction;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Guard;
import org.marsad.indicators.Measurements;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Progress;
import org.marsad.indicators.ProgressClass;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.marsad.indicators.Verdict;
import org.marsad.indicators.Verdicts;
import org.marsad.kernel.Decimals;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataLicence;
import org.marsad.publishing.DataTable;
import org.marsad.publishing.DataTable.Outline;
import org.marsad.publishing.DataTable.Reference;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.PublishedTable;
import org.marsad.publishing.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the data package has of indicators. Values are released as on pages, by {@link ReleasedValue}. */
@Configuration(proxyBeanMethods = false)
class IndicatorTables {
    private static final Reference OF_INDICATOR = new Reference("indicator", "indicators", "code");

    @Bean
    DataTable indicatorsTable() {
        return new PublishedTable(
                new Outline(
                        "indicators",
                        FrameworkDocument.FIELDS,
                        List.of("code"),
                        List.of(new Reference("action", "plan", "id"))),
                "indicators.column.",
                (_, rows) -> FrameworkDocument.write(Framework.newest(), rows));
    }

    @Bean
    DataTable decisionsTable(Decisions decisions) {
        List<Field> fields = List.of(
                Field.text("indicator").always(),
                Field.of("decided_on", Type.DATE).always(),
                Field.text("document").always());
        return new PublishedTable(
                new Outline("decisions", fields, List.of("indicator"), List.of(OF_INDICATOR)),
                "indicators.decision.",
                (_, rows) -> decisions.list().forEach(it -> rows.add(it.indicator(), it.day(), it.document())));
    }

    @Bean
    DataTable seriesTable() {
        List<Field> fields = List.of(
                Field.text("code").always(),
                Field.text("indicators"),
                Field.of("people", Type.BOOLEAN).always(),
                Field.of("rounded", Type.BOOLEAN).always(),
                Field.text("name_fr").always(),
                Field.text("name_en").always(),
                Field.text("name_ar").always());
        return new PublishedTable(
                new Outline("series", fields, List.of("code"), List.of()),
                "indicators.of.",
                (_, rows) -> Series.list().forEach(it -> write(it, rows)));
    }

    private static void write(Series series, Rows rows) {
        String indicators = Framework.newest().indicators().stream()
                .filter(it -> Series.listOf(it).contains(series))
                .map(it -> it.code())
                .collect(Collectors.joining(" "));
        rows.add(
                series.name(),
                indicators,
                series.threshold() > 0,
                series.isRounded(),
                name(series, Language.FR),
                name(series, Language.EN),
                name(series, Language.AR));
    }

    private static String name(Series series, Language language) {
        return IndicatorTexts.name(series, Texts.in(language));
    }

    @Bean
    DataTable observationsTable(Observations observations) {
        return new PublishedTable(
                new Outline(
                        "observations",
                        ObservationsDocument.FIELDS,
                        List.of(),
                        List.of(new Reference("series", "series", "code"))),
                "indicators.value.",
                observations::listLicences,
                (_, rows) -> Series.list()
                        .forEach(series -> observations.read(series, it -> {
                            if (ReleasedValue.isOffered(series, it.observation())) {
                                ObservationsDocument.Entry.of(series, it).addTo(series.name(), rows);
                            }
                        })));
    }

    @Bean
    DataTable measurementsTable(Measurements measurements, DataLicence licence) {
        return new PublishedTable(
                new Outline(
                        "measurements",
                        ObservationsDocument.FIELDS,
                        List.of("series", "area", "period"),
                        List.of(new Reference("series", "indicators", "code"))),
                "indicators.value.",
                "measurements",
                List::of,
                (_, rows) -> measurements.listNewest().forEach(it -> {
                    var indicator = Framework.newest().find(it.measurement().indicator());
                    indicator.ifPresent(known -> ObservationsDocument.Entry.of(known, it, licence.code())
                            .addTo(known.code(), rows));
                }));
    }

    @Bean
    DataTable verdictsTable(Verdicts verdicts) {
        List<Field> fields = List.of(
                Field.text("indicator").always(),
                Field.text("series").always(),
                Field.text("area").always(),
                Field.of("vintage", Type.DATE).always(),
                Field.of("framework", Type.INTEGER).always(),
                Field.text("method").always(),
                Field.oneOf("direction", Direction.values()).always(),
                Field.of("base_year", Type.INTEGER).always(),
                Field.of("base", Type.NUMBER).always(),
                Field.of("now_year", Type.INTEGER).always(),
                Field.of("now", Type.NUMBER).always(),
                Field.of("target_year", Type.INTEGER).always(),
                Field.of("target", Type.NUMBER).always(),
                Field.of("un19", Type.NUMBER),
                Field.of("un23", Type.NUMBER),
                Field.of("can", Type.NUMBER),
                Field.of("lin", Type.NUMBER),
                Field.text("guard"),
                Field.text("class"));
        return new PublishedTable(
                new Outline("verdicts", fields, List.of("indicator", "series", "area"), List.of(OF_INDICATOR)),
                "indicators.said.",
                (_, rows) -> verdicts.listNewest().forEach(it -> write(it, rows)));
    }

    private static void write(Verdict it, Rows rows) {
        Course course = it.course();
        Progress progress = it.progress();
        Guard guard = it.guarded();
        ProgressClass known = it.classified();
        rows.add(
                it.subject().indicator(),
                it.subject().series(),
                it.subject().area(),
                it.vintage(),
                it.framework(),
                it.method().code(),
                course.direction(),
                course.baseYear(),
                Decimals.six(course.base()),
                course.nowYear(),
                Decimals.six(course.now()),
                course.targetYear(),
                Decimals.six(course.target()),
                Decimals.six(progress.un19()),
                Decimals.six(progress.un23()),
                Decimals.six(progress.can()),
                Decimals.six(progress.lin()),
                guard == null ? null : guard.code(),
                known == null ? null : known.code());
    }
}
