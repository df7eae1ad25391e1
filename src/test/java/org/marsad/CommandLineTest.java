package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.kernel.Language;
import org.marsad.kernel.Services;
import org.marsad.kernel.UserError;
import picocli.CommandLine;

/** What a person sees who types something wrong: one sentence, nothing on standard output, exit code 2. */
class CommandLineTest {
    private static final Services UNREACHABLE = new Services() {
        @Override
        public <T> T get(Class<T> type) {
            throw new IllegalStateException(new UserError("database.inUse", "the-home"));
        }
    };

    /** What is typed, and what the sentence names. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("serv", "serv"),
                Arguments.of("--nothing", "--nothing"),
                Arguments.of("help serv", "serv"),
                Arguments.of("serve --prot=8080", "--prot=8080"),
                Arguments.of("serve --port many", "many"),
                Arguments.of("serve --database mysql://here", "mysql://here"),
                Arguments.of("plan", "marsad plan read"),
                Arguments.of("plan red x", "red x"),
                Arguments.of("plan read", "FILE"),
                Arguments.of("plan read no-such-file", "no-such-file"),
                Arguments.of("plan read @no-such-file", "@no-such-file"),
                Arguments.of("plan read a b", "b"),
                Arguments.of("plan read --json --json a", "marsad plan read --help"),
                Arguments.of("assess", "REPORTS.csv"),
                Arguments.of("assess no-such-file", "no-such-file"),
                Arguments.of("assess no-such-file --previous", "--previous"),
                Arguments.of("assess no-such-file --xml", "--xml"),
                Arguments.of("calc", "marsad calc --help"),
                Arguments.of("calc smart", "FILE.csv"),
                Arguments.of("calc smart no-such-file --json", "no-such-file"),
                Arguments.of("calc suppress no-such-file --threshold few", "few"),
                Arguments.of("calc suppress no-such-file --threshold=-7", "-7"),
                Arguments.of("indicators", "marsad indicators --help"),
                Arguments.of("indicators import no-such-file", "--source"),
                Arguments.of("indicators import --source who no-such-file", "who"),
                Arguments.of("indicators import --source sdg no-such-file", "no-such-file"),
                Arguments.of("edition", "marsad edition --help"),
                Arguments.of("edition freeze x", "--cycle"),
                Arguments.of(
                        "edition freeze x --cycle c --as-of 2026-02-30 --title-fr a --title-en b --title-ar c",
                        "2026-02-30"),
                Arguments.of("edition verify ../x", "../x"),
                Arguments.of("edition list", "the-home"),
                Arguments.of("exercise", "marsad exercise --help"),
                Arguments.of("exercise load --size big", "big"),
                Arguments.of("exercise load", "the-home"),
                Arguments.of("account", "marsad account --help"),
                Arguments.of("account invite --email x@y.zz --name A", "--role"),
                Arguments.of("account invite --email x@y.zz --name A --role chief", "chief"),
                Arguments.of("account invite --email nowhere --name A --role evaluator", "nowhere"),
                Arguments.of("account invite --email x@y.zz --name A --role evaluator", "the-home"),
                Arguments.of("account list", "the-home"),
                Arguments.of("initiatives", "marsad initiatives --help"),
                Arguments.of("initiatives import x.xml", "--format"),
                Arguments.of("initiatives import --format iati", "FILE"),
                Arguments.of("initiatives import --format word x.doc", "word"),
                Arguments.of("initiatives import --format iati x.xml", "the-home"),
                Arguments.of("journal", "marsad journal --help"),
                Arguments.of("journal verify", "the-home"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedInEachLanguage(String typed, String named) {
        Said french = say(Language.FR, typed.split(" "));
        Said english = say(Language.EN, typed.split(" "));
        Said arabic = say(Language.AR, typed.split(" "));
        assertThat(Stream.of(french, english, arabic)).allSatisfy(it -> {
            assertThat(it.exit).isEqualTo(2);
            assertThat(it.out).isEmpty();
            assertThat(it.err).containsOnlyOnce(named).doesNotContain("null").doesNotContain("Exception");
            assertThat(it.err.lines()).hasSize(1);
        });
        assertThat(arabic.err).containsPattern("\\p{IsArabic}");
        assertThat(french.err).isNotEqualTo(english.err);
    }

    @ParameterizedTest
    @EnumSource
    void helpIsNoMistake(Language language) {
        assertThat(Stream.of("--help", "help", "help plan", "plan --help", "plan read -h", "serve --help", "assess -h"))
                .allSatisfy(it -> {
                    Said said = say(language, it.split(" "));
                    assertThat(said.exit).isZero();
                    assertThat(said.err).isEmpty();
                    assertThat(said.out).contains("marsad").doesNotContain("{").doesNotContain("%");
                });
    }

    @Test
    void tellsItsVersion() {
        assertThat(say(Language.EN, "--version").out).startsWith("marsad ");
    }

    @Test
    void takesAFileWithASpaceInItsName(@TempDir Path folder) {
        Path file = folder.resolve("no such file.csv");
        assertThat(say(Language.FR, "assess", file.toString()).err).contains(file.toString());
    }

    private static Said say(Language language, String... words) {
        CommandLine line = Marsad.commandLine(UNREACHABLE, language);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int exit = line.execute(words);
        return new Said(exit, out.toString(), err.toString());
    }

    private record Said(int exit, String out, String err) {}
}
