package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs from which the fuzzer starts, and those with which it ever broke a reader. */
class FuzzSeedsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    static List<Path> inputs(String name) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(name))) {
            return files.sorted().toList();
        }
    }

    static List<Path> iati() throws IOException {
        return inputs("iati");
    }

    static List<Path> eutf() throws IOException {
        return inputs("eutf");
    }

    static List<Path> jvap() throws IOException {
        return inputs("jvap");
    }

    static List<Path> book() throws IOException {
        return inputs("jvapbook");
    }

    @ParameterizedTest
    @MethodSource("iati")
    void iatiIsReadOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> IatiFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("eutf")
    void eutfIsReadOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> EutfFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("jvap")
    void tablesAreReadOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> JvapFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("book")
    void workbooksAreReadOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> JvapBookFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }
}
