package org.marsad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen in the project's files only. */
class SourcesTest {
    private static final int MOST_LINES = 300;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:abstract|final|sealed|non-sealed|static) )*(?:class|record|interface|@interface|enum) ");
    private static final Pattern MIGRATION = Pattern.compile("(V\\d{12}|R)__([a-z]+)(_[a-z_]+)?\\.sql");
    private static final Pattern TEMPLATE_USED = Pattern.compile("@template\\.(\\w+)\\.");
    private static final Pattern TYPE_IMPORTED = Pattern.compile("@import org\\.marsad\\.(\\w+)\\.(?:web|internal)\\.");

    /** Folders of a person's machine, in parts so that this file does not hold what it looks for. */
    private static final Pattern OWN_MACHINE = Pattern.compile("(?<![\\w.])/" + "(?:home|Users|root|work)" + "/\\w");

    @Test
    void everyPackageIsNullMarked() {
        Set<Path> packages = Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(it -> Sources.list(it, ".java").stream())
                .map(Path::getParent)
                .collect(Collectors.toSet());
        assertThat(packages)
                .allSatisfy(it ->
                        assertThat(it.resolve("package-info.java")).content().contains("@NullMarked"));
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        List<Path> silent = Sources.list(Sources.MAIN, ".java").stream()
                .filter(SourcesTest::isSilent)
                .toList();
        assertThat(silent).isEmpty();
    }

    /** A public top-level type without a comment between the imports and itself. */
    private static boolean isSilent(Path file) {
        String text = Sources.text(file);
        Matcher type = PUBLIC_TYPE.matcher(text);
        if (!type.find()) {
            return false;
        }
        String before = text.substring(0, type.start());
        String head = before.substring(Math.max(before.lastIndexOf("\nimport "), 0));
        return !head.contains("/**") || head.contains("/** stub");
    }

    @Test
    void filesAreShort() {
        Stream<Path> sheets = Sources.list(Sources.RESOURCES.resolve("static"), ".css").stream();
        Stream<Path> files =
                Stream.of(Sources.MAIN, Sources.TEST, Sources.TEMPLATES).flatMap(it -> Sources.list(it, "").stream());
        List<Path> longOnes = Stream.concat(files, sheets)
                .filter(it -> Sources.text(it).lines().count() > MOST_LINES)
                .toList();
        assertThat(longOnes).as("files of more than %s lines", MOST_LINES).isEmpty();
    }

    @Test
    void migrationsAreNamedByTimeAndModule() {
        List<Path> migrations = Sources.list(Sources.RESOURCES.resolve("db/migration"), ".sql");
        assertThat(migrations).isNotEmpty().allSatisfy(it -> {
            Matcher name = MIGRATION.matcher(it.getFileName().toString());
            assertThat(name.matches()).as("the name of %s", it).isTrue();
            assertThat(Sources.MAIN.resolve("org/marsad").resolve(name.group(2)))
                    .isDirectory();
        });
        assertThat(migrations)
                .extracting(it -> it.getFileName().toString())
                .filteredOn(it -> it.startsWith("V"))
                .extracting(it -> it.split("__", 2)[0])
                .doesNotHaveDuplicates();
    }

    @Test
    void templatesKeepToTheirModule() {
        assertThat(Sources.list(Sources.TEMPLATES, ".jte")).isNotEmpty().allSatisfy(it -> {
            String module = Sources.TEMPLATES.relativize(it).getName(0).toString();
            String text = Sources.text(it);
            // The shell of every page is the one template that all modules share.
            assertThat(names(TEMPLATE_USED, text))
                    .as("templates used by %s", it)
                    .isSubsetOf(module, "web");
            assertThat(names(TYPE_IMPORTED, text)).as("records shown by %s", it).isSubsetOf(module);
        });
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    @Test
    void noFileNamesAPersonsMachine() {
        List<Path> files = Stream.concat(
                        Sources.list(Path.of("src"), "").stream(),
                        Stream.of("pom.xml", "mvnw", "README.md", "CONTRIBUTING.md", "SECURITY.md")
                                .map(Path::of)
                                .filter(Files::exists))
                .filter(SourcesTest::isText)
                .toList();
        assertThat(files)
                .allSatisfy(
                        it -> assertThat(OWN_MACHINE.matcher(Sources.text(it)).results())
                                .as("absolute paths in %s", it)
                                .isEmpty());
    }

    private static boolean isText(Path file) {
        return Stream.of(".woff2", ".png", ".ico", ".jpg", ".gz", ".jar").noneMatch(file.toString()::endsWith);
    }
}
