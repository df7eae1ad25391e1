package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.initiatives.InitiativesCommand;
import org.marsad.kernel.Services;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code marsad initiatives doubles} prints. */
class DoublesCommandTest {
    private static final String TITLE = "Vocational training for returning young migrants";

    private final TestDoubles doubles = new TestDoubles();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void takeIn() {
        doubles.takeIn(folder, "a", "A", TITLE);
        doubles.takeIn(folder, "b", "X", TITLE);
    }

    @AfterEach
    void close() {
        doubles.close();
    }

    @Test
    void comparesAllAndListsPairs() {
        assertThat(run().lines().toList().getFirst()).startsWith("72\tA\tX\t");
        assertThat(doubles.desk.countWaiting()).isZero();
    }

    @Test
    void printsJson() {
        JsonNode printed = JsonMapper.builder().build().readTree(run("--json"));
        assertThat(printed.get("compared").asInt()).isEqualTo(2);
        assertThat(printed.get("pairs").asInt()).isEqualTo(1);
        JsonNode first = printed.get("first").get(0);
        assertThat(first.get("one").asString() + first.get("other").asString()).isEqualTo("AX");
        assertThat(first.get("reasons").valueStream().map(JsonNode::asString)).contains("title");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(run("--json"))
                        .get("compared")
                        .asInt())
                .isZero();
    }

    private String run(String... options) {
        StringWriter out = new StringWriter();
        Services services = new Services() {
            @Override
            public <T> T get(Class<T> type) {
                return type.cast(doubles.desk);
            }
        };
        CommandLine command = new CommandLine(new InitiativesCommand(services));
        String[] all = new String[options.length + 1];
        all[0] = "doubles";
        System.arraycopy(options, 0, all, 1, options.length);
        assertThat(command.setOut(new PrintWriter(out)).execute(all)).isZero();
        return out.toString();
    }
}
