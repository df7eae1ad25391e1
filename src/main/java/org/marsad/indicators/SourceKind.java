package org.marsad.indicators;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The kinds of files that can be read. The code is what is typed after {@code --source}. */
enum SourceKind {
    SDG("United Nations Statistics Division, SDG Global Database", (path, _) -> SourceFile.of(SeriesFile.read(path))),
    MMP(
            "IOM, Missing Migrants Project, CC BY 4.0",
            (path, order) -> SourceFile.of(MissingMigrantsFile.read(path, order.day(), order.names()))),
    RPW(
            "World Bank, Remittance Prices Worldwide, CC BY 4.0",
            (path, order) -> SourceFile.of(CorridorFile.read(path, order.names()))),
    VISAS(
            "European Commission, DG Migration and Home Affairs; reuse with attribution",
            (path, order) -> VisaFile.read(path, order.names())),
    TREATIES(
            "United Nations Treaty Collection",
            (path, order) -> TreatyFile.list(List.of(path), order.names(), order.vintage())
                    .getFirst()),
    UNHCR(
            "UNHCR, Refugee Population Statistics Database, CC BY 4.0",
            (path, order) -> RefugeeFile.read(path, order.names())),
    UNDESA(
            "United Nations, Department of Economic and Social Affairs, Population Division, CC BY 3.0 IGO",
            (path, order) -> PopulationFile.read(path, order.names())),
    EUROSTAT_ASYLUM(
            "Eurostat, asylum applications; reuse with attribution",
            (path, order) -> AsylumFile.read(path, order.names())),
    KNOMAD(
            "World Bank, KNOMAD, bilateral estimates of 2017, CC BY 4.0",
            (path, order) -> BilateralFile.read(path, order.names())),
    WDI("World Bank, World Development Indicators, CC BY 4.0", (path, order) -> WdiFile.read(path, order.names())),
    /** Any table in the program’s own layout, or an SDMX message; it says itself whose it is, or the command does. */
    TABLE(null, SourceKind::table);

    private final @Nullable String licence;
    private final BiFunction<Path, Order, SourceFile> reader;

    SourceKind(@Nullable String licence, BiFunction<Path, Order, SourceFile> reader) {
        this.licence = licence;
        this.reader = reader;
    }

    /** What is asked for besides the files. */
    record Order(
            CountryNames names,
            @Nullable LocalDate vintage,
            @Nullable String indicator,
            LocalDate day) {}

    static Optional<SourceKind> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who has its values and under which licence; empty if its files say so. */
    Optional<String> licence() {
        return Optional.ofNullable(licence);
    }

    /** All files, in their order. Some indicators rest on several. */
    List<SourceFile> read(List<Path> paths, Order order) {
        return this == TREATIES
                ? TreatyFile.list(paths, order.names(), order.vintage())
                : paths.stream().map(it -> reader.apply(it, order)).toList();
    }

    private static SourceFile table(Path path, Order order) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml")) {
            return SdmxMlFile.read(path, order.names(), order.indicator());
        }
        return name.endsWith(".json")
                ? SdmxJsonFile.read(path, order.names(), order.indicator())
                : TableFile.read(path, order.names(), order.indicator());
    }
}
